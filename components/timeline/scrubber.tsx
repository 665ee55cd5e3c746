import { useMemo } from 'react';
import { useTranslations } from '#language';
import type { Trace } from '@/simulator';
import { Button } from '../controls/button';
import type { TimelinePlan } from './plan';
import { placeOn, timeAt } from './scale';
import { type TimeSource, useAtTime } from './time-source';
import { momentText } from './words';

const STEPS = 1000;

/** No event follows. */
const NONE = Number.POSITIVE_INFINITY;

interface Props {
  plan: TimelinePlan;
  trace: Trace;
  time: TimeSource;
  onMove: (timeS: number) => void;
}

/** Moves the instant that the diagram shows: freely by the slider, from event to event by the buttons. */
export function Scrubber({ plan, trace, time, onMove }: Props) {
  const t = useTranslations('timeline');
  const { fromS, toS } = plan.scale;
  const moments = useMemo(
    () => [...new Set([trace.faultAtS, ...trace.events.map((event) => event.timeS)])].sort((a, b) => a - b),
    [trace],
  );
  const before = useAtTime(time, (timeS) => moments.findLast((moment) => moment < timeS) ?? fromS);
  const after = useAtTime(time, (timeS) => moments.find((moment) => moment > timeS) ?? NONE);
  const isFirst = useAtTime(time, (timeS) => timeS <= fromS);
  const place = useAtTime(time, (timeS) => Math.round(placeOn(plan.scale, timeS) * STEPS));
  const label = useAtTime(time, (timeS) => momentText(t, timeS - trace.faultAtS));
  return (
    <div className="scrubber needs-js">
      <input
        type="range"
        className="slider"
        // Under a drawing that runs from left to right in every language.
        dir="ltr"
        aria-label={t('instant')}
        aria-valuetext={label}
        min={0}
        max={STEPS}
        step={1}
        value={place}
        onChange={(event) => onMove(timeAt(plan.scale, Number(event.target.value) / STEPS))}
        style={{ marginInlineStart: plan.left, inlineSize: `calc(100% - ${plan.left + plan.width - plan.right}px)` }}
      />
      <div className="scrubber-steps">
        <Button kind="quiet" small onClick={() => onMove(before)} disabled={isFirst}>
          {t('back')}
        </Button>
        <output className="scrubber-now">{label}</output>
        <Button kind="quiet" small onClick={() => onMove(after === NONE ? toS : after)} disabled={after === NONE}>
          {t('nextEvent')}
        </Button>
      </div>
    </div>
  );
}
