import { useFormatter, useTranslations } from '#language';
import type { Formatter, Translator } from '@/language/translator';
import { type Context, type Design, evidenceOf, type Trace } from '@/simulator';
import { ScrollBox } from '../scroll-box';
import { EventList } from '../timeline/event-list';
import { worstLoss } from '../timeline/loss';
import { planTimeline } from '../timeline/plan';
import { darkness } from '../timeline/service-level';
import { runSummary } from '../timeline/summary';
import { TimelineDrawing } from '../timeline/timeline-drawing';
import { durationText } from '../timeline/words';
import { FigureFrame } from './figure-frame';
import { Readings } from './readings';
import type { RunPicture } from './run-picture';

interface Props {
  title: string;
  /** What the fault is called at its stroke. */
  fault: string;
  design: Design;
  trace: Trace;
  context: Context;
  factHref: (fact: string) => string;
}

const WIDTH = 900;

/** A run of the simulator inside a concept page: its timeline, what was measured, and the log of events as its equal. */
export function RunFigure({ title, fault, design, trace, context, factHref }: Props) {
  const t = useTranslations('figures');
  const time = useTranslations('timeline');
  const plan = planTimeline(time, trace, design, WIDTH);
  const { reactionS } = context.operators;
  return (
    <FigureFrame title={title} hint={design.title} caption={t('run', { time: durationText(reactionS) })}>
      <div className="figure-plot">
        <ScrollBox label={t('timeline', { label: title })}>
          <TimelineDrawing plan={plan} fault={fault} label={`${title}. ${fault}: ${runSummary(time, trace, design)}`} />
        </ScrollBox>
        <EventList trace={trace} design={design} factHref={factHref} />
      </div>
      <Readings readings={readingsOf({ t, format: useFormatter() }, trace)} />
    </FigureFrame>
  );
}

/** What a run measured, in four values. */
export function readingsOf(
  { t, format }: { t: Translator<'figures'>; format: Formatter },
  trace: Trace,
): RunPicture['readings'] {
  const dark = darkness(trace);
  const loss = worstLoss(trace);
  const { failedRequests, hands } = evidenceOf(trace);
  return [
    {
      value: dark === null ? '0 s' : durationText(dark.seconds),
      label: t('readings.dark'),
      state: dark ? 'down' : 'ok',
    },
    {
      value:
        loss === null
          ? t('readings.nothing')
          : loss.fromS === null
            ? t('readings.everything')
            : durationText(loss.seconds),
      label: loss === null ? t('readings.nothingLost') : t('readings.lost'),
      state: loss === null ? 'ok' : 'lost',
    },
    { value: format.number(Math.round(failedRequests)), label: t('readings.failed'), state: 'none' },
    { value: String(hands), label: t('readings.hands', { count: hands }), state: 'none' },
  ];
}
