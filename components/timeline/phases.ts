import type { Trace, TraceEvent } from '@/simulator';
import { serviceLevel } from '@/simulator/grade/service-level';
import { placeOf } from './moment';
import { darkness } from './service-level';

/** A part of the way back: what took the time. */
export interface Phase {
  /** Key of its word, `phases.<name>`. */
  name: 'detect' | 'decide' | 'recover' | 'detectAndDecide' | 'detectAndRecover' | 'wait';
  fromS: number;
  toS: number;
}

/**
 * Detect, decide, recover: the way back read off the causes of the event that ended the trouble. A step that a person
 * starts ends the deciding; a way with a single step is not taken apart.
 */
export function phasesOf(trace: Trace): Phase[] {
  const end = endOfTrouble(trace);
  if (end === null) return [];
  const chain = causes(trace, end).filter((event) => event.timeS >= trace.faultAtS);
  const steps = [trace.faultAtS, ...new Set(chain.map((event) => event.timeS).filter((t) => t > trace.faultAtS))];
  const byHand = chain.find((event) => event.hands && event.timeS > trace.faultAtS);
  if (byHand !== undefined) {
    const start = byHand.timeS;
    const parts: Phase[] = [
      { name: 'detectAndDecide', fromS: trace.faultAtS, toS: start },
      { name: 'recover', fromS: start, toS: end.timeS },
    ];
    return parts.filter((p) => p.toS > p.fromS);
  }
  const waited = chain.some((event) => event.state === 'serving' && placeOf(event.component) !== null);
  const names: Phase['name'][] = waited
    ? ['wait']
    : steps.length <= 2
      ? ['detectAndRecover']
      : steps.length === 3
        ? ['detect', 'recover']
        : ['detect', ...steps.slice(3).map(() => 'decide' as const), 'recover'];
  return steps.slice(1).map((toS, i): Phase => ({ name: names[i] ?? 'recover', fromS: steps[i] as number, toS }));
}

/** The event that brought service back after the last stretch in trouble; null where there was none or it never came back. */
function endOfTrouble(trace: Trace): TraceEvent | null {
  const dark = darkness(trace);
  if (dark?.unrecovered) return null;
  const degraded = serviceLevel(trace).filter((s) => s.state === 'degraded' && s.toS > trace.faultAtS);
  const endS = dark?.toS ?? degraded[degraded.length - 1]?.toS;
  if (endS === undefined) return null;
  const at = trace.events.filter((e) => e.timeS === endS);
  const ending = at.filter((e) => e.state === 'serving' || e.state === 'degraded');
  return ending[ending.length - 1] ?? at[at.length - 1] ?? null;
}

/** An event and what brought it about, first cause first. */
export function causes(trace: Trace, event: TraceEvent): TraceEvent[] {
  const chain: TraceEvent[] = [];
  for (let e: TraceEvent | undefined = event; e !== undefined; ) {
    chain.unshift(e);
    e = e.causeSeq === null ? undefined : trace.events[e.causeSeq];
  }
  return chain;
}
