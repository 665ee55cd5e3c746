import { classIndex, TRAFFIC, type TrafficClass } from '../design/traffic';
import type { Trace, TraceSegment } from '../kernel/trace';
import { DOWN_BELOW, EPSILON, SERVING_FROM } from './bounds';
import type { Evidence } from './report';

/** Seconds after the fault over which the share of failed requests is taken. */
export const FAILED_SHARE_WINDOW_S = 3600;

/** Reads the evidence off a trace, counting only the given classes (all with demand where none are given). */
export function evidenceOf(trace: Trace, classes: readonly TrafficClass[] = TRAFFIC): Evidence {
  const counted = classes.map(classIndex);
  let downtimeS = 0;
  let degradedS = 0;
  let failed = 0;
  let failedInWindow = 0;
  let offeredInWindow = 0;
  let latencyS = 0;
  let lastShare = 1;
  const windowEnd = trace.faultAtS + FAILED_SHARE_WINDOW_S;
  for (const segment of trace.segments) {
    const from = Math.max(segment.fromS, trace.faultAtS);
    const length = segment.toS - from;
    if (length <= 0) continue;
    const share = worstShare(segment, counted);
    lastShare = share;
    if (share < DOWN_BELOW - EPSILON) downtimeS += length;
    else if (share < SERVING_FROM - EPSILON) degradedS += length;
    if (segment.latencyS > latencyS) latencyS = segment.latencyS;
    const inWindow = Math.max(0, Math.min(segment.toS, windowEnd) - from);
    for (const c of counted) {
      const lost = (segment.offered[c] as number) - (segment.served[c] as number);
      failed += lost * length;
      failedInWindow += lost * inWindow;
      offeredInWindow += (segment.offered[c] as number) * inWindow;
    }
  }
  return {
    downtimeS: grid(downtimeS),
    degradedS: grid(degradedS),
    unrecovered: lastShare < DOWN_BELOW - EPSILON,
    ...wholeness(trace),
    dataLostS: grid(trace.losses.reduce((most, l) => Math.max(most, l.seconds), 0)),
    writesLost: grid(trace.losses.reduce((sum, l) => sum + l.writes, 0)),
    everythingLost: trace.losses.some((l) => l.everything),
    failedShare: offeredInWindow > 0 ? grid(failedInWindow / offeredInWindow) : 0,
    failedRequests: grid(failed + trace.counts.brokenOff),
    hands: trace.counts.hands,
    duplicates: grid(trace.counts.duplicates),
    stalenessS: grid(trace.counts.stalenessS),
    jobDelayS: grid(trace.counts.jobDelayS),
    latencyS: grid(latencyS),
  };
}

/** When the last component that did not serve served again, and whether one never did. */
function wholeness(trace: Trace): { wholeAfterS: number; neverWhole: boolean } {
  const broken = new Set<string>();
  let wholeAtS = trace.faultAtS;
  for (const event of trace.events) {
    if (event.state === null || event.timeS < trace.faultAtS) continue;
    if (event.state !== 'serving') broken.add(event.component);
    else if (broken.delete(event.component)) wholeAtS = event.timeS;
  }
  const neverWhole = broken.size > 0;
  return { wholeAfterS: grid(neverWhole ? trace.horizonS : wholeAtS - trace.faultAtS), neverWhole };
}

/** Smallest share served among the counted classes that have demand; 1 without demand. */
export function worstShare(segment: TraceSegment, counted: readonly number[]): number {
  let worst = 1;
  for (const c of counted) {
    const offered = segment.offered[c] as number;
    if (offered > 0) worst = Math.min(worst, (segment.served[c] as number) / offered);
  }
  return worst;
}

/** Rounds to a millionth, so that the last bits of sums never reach a report. */
export function grid(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
