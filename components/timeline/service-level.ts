import type { Trace, TraceSegment } from '@/simulator';
import type { StateKind } from '../state/kinds';

/** A stretch of a run in which users are served alike. Seconds of the run. */
export interface Stretch {
  fromS: number;
  toS: number;
  /** Share served of the class that fares worst, 0 to 1. */
  level: number;
  state: StateKind;
}

/** The bounds of the grader: under half served is down, from 99 in a hundred on it serves. */
const DOWN_BELOW = 0.5 - 1e-9;
const SERVING_FROM = 0.99 - 1e-9;

/** How users fare over a run; neighbouring stretches that are alike are one. */
export function serviceLevel(trace: Trace): Stretch[] {
  const stretches: Stretch[] = [];
  for (const segment of trace.segments) {
    const level = Math.round(worstShare(segment) * 1e6) / 1e6;
    const state = level < DOWN_BELOW ? 'down' : level < SERVING_FROM ? 'degraded' : 'ok';
    const last = stretches[stretches.length - 1];
    if (last && last.level === level && last.state === state && last.toS === segment.fromS) last.toS = segment.toS;
    else stretches.push({ fromS: segment.fromS, toS: segment.toS, level, state });
  }
  return stretches;
}

function worstShare({ offered, served }: TraceSegment): number {
  return offered.reduce((worst, rate, c) => (rate > 0 ? Math.min(worst, (served[c] ?? 0) / rate) : worst), 1);
}

/** First and last second at which users were not served, from the fault on; null where they always were. */
export function darkness(trace: Trace): { fromS: number; toS: number; unrecovered: boolean; seconds: number } | null {
  const dark = serviceLevel(trace).filter((s) => s.state === 'down' && s.toS > trace.faultAtS);
  const [first] = dark;
  const last = dark[dark.length - 1];
  if (!first || !last) return null;
  const seconds = dark.reduce((sum, s) => sum + s.toS - Math.max(s.fromS, trace.faultAtS), 0);
  const endS = trace.faultAtS + trace.horizonS;
  return { fromS: Math.max(first.fromS, trace.faultAtS), toS: last.toS, unrecovered: last.toS >= endS, seconds };
}

/** Share served at one second of the class that fares worst, 0 to 1. */
export function shareServedAt(trace: Trace, timeS: number): number {
  const { segments } = trace;
  const segment = segments.find((s) => s.toS > timeS) ?? segments[segments.length - 1];
  return segment === undefined ? 1 : worstShare(segment);
}
