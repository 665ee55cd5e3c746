import type { Trace } from '@/simulator';
import { Button } from '../controls/button';
import type { TimelinePlan } from './plan';
import { placeOn, timeAt } from './scale';
import { momentText } from './words';

const STEPS = 1000;

interface Props {
  plan: TimelinePlan;
  trace: Trace;
  timeS: number;
  onMove: (timeS: number) => void;
}

/** Moves the instant that the diagram shows: freely by the slider, from event to event by the buttons. */
export function Scrubber({ plan, trace, timeS, onMove }: Props) {
  const moments = [...new Set([trace.faultAtS, ...trace.events.map((event) => event.timeS)])].sort((a, b) => a - b);
  const before = moments.filter((moment) => moment < timeS).pop();
  const after = moments.find((moment) => moment > timeS);
  const label = momentText(timeS - trace.faultAtS);
  return (
    <div className="scrubber needs-js">
      <input
        type="range"
        className="slider"
        aria-label="Instant shown"
        aria-valuetext={label}
        min={0}
        max={STEPS}
        step={1}
        value={Math.round(placeOn(plan.scale, timeS) * STEPS)}
        onChange={(event) => onMove(timeAt(plan.scale, Number(event.target.value) / STEPS))}
        style={{ marginInlineStart: plan.left, inlineSize: `calc(100% - ${plan.left + plan.width - plan.right}px)` }}
      />
      <div className="scrubber-steps">
        <Button
          kind="quiet"
          small
          onClick={() => onMove(before ?? plan.scale.fromS)}
          disabled={timeS <= plan.scale.fromS}
        >
          Back
        </Button>
        <output className="scrubber-now">{label}</output>
        <Button kind="quiet" small onClick={() => onMove(after ?? plan.scale.toS)} disabled={after === undefined}>
          Next event
        </Button>
      </div>
    </div>
  );
}
