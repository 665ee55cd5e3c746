import type { Design, Trace } from '@/simulator';
import { serviceLevel } from '@/simulator/grade/service-level';
import { worstLoss } from './loss';
import { darkness } from './service-level';
import { durationText } from './words';

/** What a run measured, in one sentence for somebody who cannot see the drawing. */
export function runSummary(trace: Trace, design: Design): string {
  return `${darkText(trace)}; ${lossText(trace)}. ${design.resources.length} resources, ${trace.events.length} events.`;
}

/** "down 1 min 30 s", "never down", "down to the end of the run, 24 h". */
export function darkText(trace: Trace): string {
  const dark = darkness(trace);
  if (dark === null) {
    const degraded = serviceLevel(trace).some((s) => s.state === 'degraded' && s.toS > trace.faultAtS);
    return degraded ? 'never down, but not all requests are served' : 'never down';
  }
  return dark.unrecovered
    ? `down to the end of the run, ${durationText(dark.seconds)}`
    : `down ${durationText(dark.seconds)}`;
}

/** "nothing acknowledged is lost", "5 min of writes lost (4,500 writes)". */
export function lossText(trace: Trace): string {
  const loss = worstLoss(trace);
  if (loss === null) return 'nothing acknowledged is lost';
  if (loss.fromS === null) return 'everything is lost';
  return `${durationText(loss.seconds)} of writes lost (${Math.round(loss.writes).toLocaleString('en')} writes)`;
}
