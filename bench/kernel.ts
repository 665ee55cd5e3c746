import { EventQueue } from '@/simulator/kernel/event-queue';
import { meanWait } from '@/simulator/kernel/queueing';
import { RandomStream } from '@/simulator/kernel/random';
import { NaiveHeap } from './naive-heap';
import { quantile, type Row } from './row';
import { simjsPerSecond } from './simjs';

const RHO = 0.9;
const CUSTOMERS = 500_000;
const RUNS = 5;
const ARRIVAL = 0;
const DEPARTURE = 1;

/** What a loop needs of a queue of events. */
interface Queue {
  push(time: number, target: number, kind: number, arg: number, cause: number): void;
  /** Takes the next event into `time` and `kind`; false where there is none. */
  pop(): boolean;
  readonly time: number;
  readonly kind: number;
}

/** Queues of customers one by one: the kernel, a heap of objects written without care, and the best known engine of the registry. */
export function kernel(): Row[] {
  const many = median(() => perSecond(new EventQueue(), 64));
  const one = median(() => perSecond(new EventQueue(), 1));
  const naive = median(() => perSecond(new NaiveHeap(), 64));
  const simjs = simjsPerSecond(RHO, 50_000);
  return [
    { what: 'M/M/64 at 0.9 on the kernel', value: million(many), target: '5 M events/s' },
    { what: 'M/M/64 at 0.9 on a naive heap', value: million(naive) },
    { what: 'kernel over naive heap', value: `${(many / naive).toFixed(2)} ×` },
    { what: 'M/M/1 at 0.9 on the kernel', value: million(one) },
    { what: 'M/M/1 at 0.9 on simjs', value: million(simjs) },
    { what: 'kernel over simjs', value: `${(one / simjs).toFixed(1)} ×`, target: '5 ×' },
  ];
}

const million = (value: number) => `${(value / 1e6).toFixed(2)} M events/s`;

function median(measure: () => number): number {
  const found = Array.from({ length: RUNS }, measure).sort((a, b) => a - b);
  return quantile(found, 0.5);
}

/** Events a second; the mean wait is checked against Erlang C, so that the loop cannot cheat. */
function perSecond(queue: Queue, servers: number): number {
  const luck = new RandomStream(1, 'bench');
  const between = 1 / (servers * RHO);
  let busy = 0;
  let waiting = 0;
  let waited = 0;
  let since = 0;
  let arrived = 0;
  let events = 0;
  queue.push(-Math.log(luck.uniform()) * between, 0, ARRIVAL, 0, -1);
  const from = performance.now();
  while (queue.pop()) {
    const { time } = queue;
    events += 1;
    waited += waiting * (time - since);
    since = time;
    if (queue.kind === ARRIVAL) {
      arrived += 1;
      if (arrived < CUSTOMERS) queue.push(time - Math.log(luck.uniform()) * between, 0, ARRIVAL, 0, -1);
      if (busy < servers) busy += 1;
      else {
        waiting += 1;
        continue;
      }
    } else if (waiting > 0) waiting -= 1;
    else {
      busy -= 1;
      continue;
    }
    queue.push(time - Math.log(luck.uniform()), 0, DEPARTURE, 0, -1);
  }
  const taken = (performance.now() - from) / 1000;
  const expected = meanWait(servers, servers * RHO, 1);
  const mean = waited / CUSTOMERS;
  if (Math.abs(mean / expected - 1) > 0.2) throw new Error(`The mean wait is ${mean}; Erlang C says ${expected}.`);
  return events / taken;
}
