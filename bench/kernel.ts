import { EventQueue } from '@/simulator/kernel/event-queue';
import { RandomStream } from '@/simulator/kernel/random';
import { NaiveHeap } from './naive-heap';
import type { Row } from './row';

const SERVERS = 64;
const RHO = 0.9;
const CUSTOMERS = 1_000_000;
const ARRIVAL = 0;
const DEPARTURE = 1;

interface Queue {
  push(time: number, kind: number): void;
  /** Takes the next event; its kind, and its time in `time`. */
  take(): number;
  readonly time: number;
}

/** M/M/64 at ρ 0.9, customer by customer, on the kernel's queue and on a heap of objects written without care. */
export function mm64(): Row[] {
  const kernel = new EventQueue();
  const ours = perSecond({
    push: (time, kind) => kernel.push(time, 0, kind, 0, -1),
    take: () => (kernel.pop() ? kernel.kind : -1),
    get time() {
      return kernel.time;
    },
  });
  const heap = new NaiveHeap();
  let at = 0;
  const naive = perSecond({
    push: (time, kind) => heap.push({ time, kind }),
    take: () => {
      const event = heap.pop();
      at = event?.time ?? at;
      return event?.kind ?? -1;
    },
    get time() {
      return at;
    },
  });
  const million = (value: number) => `${(value / 1e6).toFixed(2)} M events/s`;
  return [
    { what: 'M/M/64 at 0.9 on the kernel', value: million(ours), target: '5 M events/s' },
    { what: 'M/M/64 at 0.9 on a naive heap', value: million(naive) },
    { what: 'kernel over naive heap', value: `${(ours / naive).toFixed(2)} ×` },
  ];
}

/** Events a second; the mean wait is checked against Erlang C, so that the loop cannot cheat. */
function perSecond(queue: Queue): number {
  const luck = new RandomStream(1, 'bench');
  const exponential = (mean: number) => -Math.log(luck.uniform()) * mean;
  const between = 1 / (SERVERS * RHO);
  let busy = 0;
  let waiting = 0;
  let waited = 0;
  let since = 0;
  let arrived = 0;
  let events = 0;
  queue.push(exponential(between), ARRIVAL);
  const from = performance.now();
  for (let kind = queue.take(); kind >= 0; kind = queue.take()) {
    const { time } = queue;
    events += 1;
    waited += waiting * (time - since);
    since = time;
    if (kind === ARRIVAL) {
      arrived += 1;
      if (arrived < CUSTOMERS) queue.push(time + exponential(between), ARRIVAL);
      if (busy < SERVERS) busy += 1;
      else {
        waiting += 1;
        continue;
      }
    } else if (waiting > 0) waiting -= 1;
    else {
      busy -= 1;
      continue;
    }
    queue.push(time + exponential(1), DEPARTURE);
  }
  const taken = (performance.now() - from) / 1000;
  const mean = waited / CUSTOMERS;
  if (Math.abs(mean - 0.048541) > 0.02) throw new Error(`The mean wait is ${mean}; Erlang C says 0.048541.`);
  return events / taken;
}
