import type { Translator } from '@/language/translator';
import type { Design, Trace } from '@/simulator';
import { serviceLevel } from '@/simulator/grade/service-level';
import { worstLoss } from './loss';
import { darkness } from './service-level';
import { durationText } from './words';

type Words = Translator<'timeline'>;

/** What a run measured, in one sentence for somebody who cannot see the drawing. */
export function runSummary(t: Words, trace: Trace, design: Design): string {
  return t('summary', {
    dark: darkText(t, trace),
    loss: lossText(t, trace),
    resources: design.resources.length,
    events: trace.events.length,
  });
}

/** "down 1 min 30 s", "never down", "down to the end of the run, 24 h". */
export function darkText(t: Words, trace: Trace): string {
  const dark = darkness(trace);
  if (dark === null) {
    const degraded = serviceLevel(trace).some((s) => s.state === 'degraded' && s.toS > trace.faultAtS);
    return t(degraded ? 'dark.inPart' : 'dark.never');
  }
  return t(dark.unrecovered ? 'dark.toTheEnd' : 'dark.down', { time: durationText(dark.seconds) });
}

/** "nothing acknowledged is lost", "5 min of writes lost (4,500 writes)". */
export function lossText(t: Words, trace: Trace): string {
  const loss = worstLoss(trace);
  if (loss === null) return t('loss.nothing');
  if (loss.fromS === null) return t('loss.everything');
  return t('loss.writes', { time: durationText(loss.seconds), count: Math.round(loss.writes) });
}
