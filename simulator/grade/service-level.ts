import type { Trace, TraceSegment } from '../kernel/trace';
import { DOWN_BELOW, EPSILON, SERVING_FROM } from './bounds';

/** A stretch of a run in which users are served alike. Seconds of the run. */
export interface Stretch {
  fromS: number;
  toS: number;
  /** Share served of the class that fares worst, 0 to 1. */
  level: number;
  state: 'ok' | 'degraded' | 'down';
}

/** How users fare over a run, by the bounds of the grader; neighbouring stretches that are alike are one. */
export function serviceLevel(trace: Trace): Stretch[] {
  const stretches: Stretch[] = [];
  for (const segment of trace.segments) {
    const level = Math.round(worstShare(segment) * 1e6) / 1e6;
    const state = level < DOWN_BELOW - EPSILON ? 'down' : level < SERVING_FROM - EPSILON ? 'degraded' : 'ok';
    const last = stretches[stretches.length - 1];
    if (last && last.level === level && last.state === state && last.toS === segment.fromS) last.toS = segment.toS;
    else stretches.push({ fromS: segment.fromS, toS: segment.toS, level, state });
  }
  return stretches;
}

/** Share served of the class that fares worst, 0 to 1; 1 without demand. */
export function worstShare({ offered, served }: TraceSegment): number {
  return offered.reduce((worst, rate, c) => (rate > 0 ? Math.min(worst, (served[c] ?? 0) / rate) : worst), 1);
}
