import { simulate, type Trace, type TraceSegment } from '@/simulator';
import type { Case } from './random-case';
import { type ReferenceRun, type Requests, simulateRequests } from './simulate-requests';
import type { Station } from './station';

/** Standard deviations of luck that are let pass; a run compares some dozen numbers. */
const SIGMAS = 5;
/** Seconds under which a stretch of the trace holds too few requests to say anything. */
const LEAST_S = 8;

/** Everything on which the two simulators differ by more than luck allows. */
export function disagreements(c: Case, seed: number): string[] {
  const trace = simulate(c.design, c.context, [c.fault]);
  const slow = simulateRequests(c.design, c.context, c.fault, seed);
  const attempts = c.context.workload.retries?.attempts ?? 1;
  return [
    ...differentShares(trace, slow, attempts),
    ...differentTries(trace, slow, attempts),
    ...differentLosses(trace, slow),
  ];
}

function differentShares(trace: Trace, slow: ReferenceRun, attempts: number): string[] {
  const found: string[] = [];
  for (const [kind, at] of [
    ['reads', 0],
    ['writes', 1],
  ] as const) {
    let next = 0;
    for (const segment of merged(trace.segments, (s) => s.served[at] as number)) {
      const counted = countBetween(slow[kind], segment.fromS, segment.toS, next);
      next = counted.next;
      const lengthS = segment.toS - segment.fromS;
      if (lengthS < LEAST_S) continue;
      const expected = segment.rate * lengthS;
      // What waits in a queue before it fails is asked again so much later, each time.
      const slack = SIGMAS * Math.sqrt(expected + 1) + attempts * queueing(slow.stations, segment.fromS, segment.toS);
      if (Math.abs(counted.served - expected) > slack)
        found.push(
          `${kind} served from ${segment.fromS - trace.faultAtS} to ${segment.toS - trace.faultAtS} s: ${counted.served} of ${counted.asked} one by one, ${expected.toFixed(0)} by the trace (± ${slack.toFixed(0)})`,
        );
    }
  }
  return found;
}

/**
 * Requests that queues of limited room make of difference: a flow loses only what is beyond capacity, a queue of M/M/c/K loses a little before;
 * and what waits in one is served late, or lost with its server.
 */
function queueing(stations: readonly Station[], fromS: number, toS: number): number {
  let sum = 0;
  for (const { arrivals, processors, meanS, room } of stations) {
    const count = below(arrivals, toS) - below(arrivals, fromS);
    if (count === 0) continue;
    const load = (count / (toS - fromS)) * meanS;
    const beyond = Math.max(0, 1 - processors / load);
    const { refused, inside } = queue(load, processors, room);
    sum += count * (refused - beyond) + Math.min(count, inside);
  }
  return sum;
}

/**
 * M/M/c/K at a load in Erlangs, with room for K − c to wait (Gross and Harris, Fundamentals of Queueing Theory): the share it refuses, and how
 * many are inside it, three standard deviations more than usual.
 */
function queue(load: number, processors: number, room: number): { refused: number; inside: number } {
  let weight = 1;
  let total = 1;
  let sum = 0;
  let squares = 0;
  for (let n = 1; n <= processors + room; n++) {
    weight *= load / Math.min(n, processors);
    total += weight;
    sum += weight * n;
    squares += weight * n * n;
  }
  const mean = sum / total;
  return { refused: weight / total, inside: mean + 3 * Math.sqrt(Math.max(0, squares / total - mean * mean)) };
}

/** How many of some rising numbers are below one. */
function below(rising: readonly number[], bound: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Share by which the flow may ask more often: with equal waits those who meet a full queue meet each other there again, and those who come
 * between them are served at once. As many are served, with fewer attempts.
 */
const HERD = 0.16;

/** Where clients ask again: how often they ask in all. Whoever fails does so `attempts` times, so that luck counts that often. */
function differentTries(trace: Trace, slow: ReferenceRun, attempts: number): string[] {
  if (attempts === 1) return [];
  return (['reads', 'writes'] as const).flatMap((kind, at) =>
    merged(trace.segments, (s) => s.tried?.[at] ?? 0).flatMap(({ fromS, toS, rate }) => {
      if (toS - fromS < LEAST_S) return [];
      const counted = below(slow[kind].tries, toS) - below(slow[kind].tries, fromS);
      const expected = rate * (toS - fromS);
      const slack = attempts * (SIGMAS * Math.sqrt(expected / attempts + 1) + queueing(slow.stations, fromS, toS));
      if (counted <= expected + slack && counted >= expected * (1 - HERD) - slack) return [];
      return [
        `${kind} asked from ${fromS - trace.faultAtS} to ${toS - trace.faultAtS} s: ${counted} times one by one, ${expected.toFixed(0)} by the trace (± ${slack.toFixed(0)})`,
      ];
    }),
  );
}

/** Stretches of the trace in which a rate is the same. */
function merged(
  segments: readonly TraceSegment[],
  rateOf: (segment: TraceSegment) => number,
): { fromS: number; toS: number; rate: number }[] {
  const all: { fromS: number; toS: number; rate: number }[] = [];
  for (const s of segments) {
    const last = all[all.length - 1];
    const rate = rateOf(s);
    if (last !== undefined && Math.abs(last.rate - rate) < 1e-9) last.toS = s.toS;
    else all.push({ fromS: s.fromS, toS: s.toS, rate });
  }
  return all;
}

function countBetween(requests: Requests, fromS: number, toS: number, first: number) {
  let next = first;
  let served = 0;
  for (; next < requests.times.length && (requests.times[next] as number) < toS; next++)
    if ((requests.times[next] as number) >= fromS && requests.served[next]) served += 1;
  return { served, asked: next - first, next };
}

function differentLosses(trace: Trace, slow: ReferenceRun): string[] {
  if (trace.losses.length !== slow.losses.length)
    return [`losses: ${slow.losses.length} one by one, ${trace.losses.length} in the trace`];
  return trace.losses.flatMap((loss, i) => {
    const theirs = slow.losses[i] as ReferenceRun['losses'][number];
    if (loss.everything !== (theirs.seconds === Number.POSITIVE_INFINITY)) return ['one of them loses everything'];
    if (loss.everything) return [];
    const found: string[] = [];
    if (Math.abs(loss.seconds - theirs.seconds) > 1e-6)
      found.push(`seconds lost: ${theirs.seconds} one by one, ${loss.seconds} in the trace`);
    // Before the run began, writes came at the same rate, which the slow one has not seen.
    if (loss.seconds <= trace.faultAtS && Math.abs(loss.writes - theirs.writes) > SIGMAS * Math.sqrt(loss.writes + 1))
      found.push(`writes lost: ${theirs.writes} one by one, ${loss.writes} in the trace`);
    return found;
  });
}
