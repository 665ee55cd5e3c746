import type { Trace } from '@/simulator';
import { serviceLevel, worstShare } from '@/simulator/grade/service-level';

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
