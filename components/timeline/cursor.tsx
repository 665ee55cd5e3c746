import type { TimelinePlan } from './plan';
import { placeOn } from './scale';
import { type TimeSource, useAtTime, useEveryFrame } from './time-source';
import { clockText } from './words';

/** Where the instant that is shown stands in the drawing: a stroke through all tracks, and the time under the axis. */
export function Cursor({ plan, time, faultAtS }: { plan: TimelinePlan; time: TimeSource; faultAtS: number }) {
  const { left, right, width, axisY, scale } = plan;
  const x = useEveryFrame(time, (timeS) => left + placeOn(scale, timeS) * (right - left));
  const text = useAtTime(time, (timeS) => clockText(timeS - faultAtS));
  const tag = text.length * LETTER + 12;
  const tagX = Math.max(0, Math.min(width - tag, x - tag / 2));
  return (
    <div className="timeline-cursor" aria-hidden="true">
      <span style={{ transform: `translateX(${x}px)`, blockSize: axisY - TOP }} />
      <b style={{ transform: `translateX(${tagX}px)`, insetBlockStart: axisY - TOP + 1, inlineSize: tag }}>{text}</b>
    </div>
  );
}

/** Where the stroke begins below the top of the drawing, as in the style sheet. */
const TOP = 28;

/** Width of a figure of the time. */
const LETTER = 6.5;
