import { TRAFFIC, type Trace } from '@/simulator';
import type { WorstLoss } from './loss';

/** How far the writes were at a second of the run. */
export interface DataMark {
  timeS: number;
  acknowledged: number;
  recoverable: number;
}

/**
 * The last acknowledged and the last recoverable write over a window of a run, in writes since the start of the run. Until
 * a loss is settled the recoverable line stands where the newest copy was; afterwards both run together again. Empty
 * where nothing is written.
 */
export function dataLine(trace: Trace, loss: WorstLoss | null, fromS: number, toS: number): DataMark[] {
  const writes = TRAFFIC.indexOf('writes');
  const rate = trace.segments[0]?.served[writes] ?? 0;
  if (rate === 0) return [];
  const lossFromS = loss === null ? null : (loss.fromS ?? fromS);
  const turns = [fromS, ...(lossFromS === null ? [] : [lossFromS]), trace.faultAtS, toS];
  for (const { fromS: a } of trace.segments) if (a > fromS && a < toS) turns.push(a);
  const moments = [...new Set(turns)].filter((t) => t >= fromS && t <= toS).sort((a, b) => a - b);
  const kept = lossFromS === null ? Number.POSITIVE_INFINITY : acknowledgedAt(trace, writes, lossFromS);
  return moments.map((timeS) => {
    const acknowledged = acknowledgedAt(trace, writes, timeS);
    if (timeS <= trace.faultAtS || lossFromS === null)
      return { timeS, acknowledged, recoverable: Math.min(acknowledged, kept) };
    const since = acknowledged - acknowledgedAt(trace, writes, trace.faultAtS);
    return { timeS, acknowledged: kept + since, recoverable: kept + since };
  });
}

/** Writes acknowledged until a second; before the run the first rate is taken to have held for ever. */
function acknowledgedAt(trace: Trace, writes: number, timeS: number): number {
  const first = trace.segments[0];
  if (first === undefined) return 0;
  if (timeS < first.fromS) return (timeS - first.fromS) * (first.served[writes] ?? 0);
  return trace.segments.reduce(
    (sum, s) => sum + Math.max(0, Math.min(s.toS, timeS) - s.fromS) * (s.served[writes] ?? 0),
    0,
  );
}
