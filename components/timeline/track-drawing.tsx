import { useTranslations } from '#language';
import { fitText } from '../diagram/geometry';
import { STATE_INK, STATE_PAINT } from '../state/kinds';
import { type PlacedHappening, type PlacedTrack, TIMELINE } from './plan';

/** One part over time: its name and its states as textures. */
export function TrackBands({ track, left, right }: { track: PlacedTrack; left: number; right: number }) {
  const t = useTranslations('timeline');
  const { y, name, rects } = track;
  const middle = y + TIMELINE.band / 2;
  return (
    <g>
      <text className="timeline-name" x="0" y={middle + 4}>
        {fitText(name, left - 10, 12.5)}
      </text>
      {rects.map(({ x, width, state }) => (
        <rect
          key={x}
          x={x}
          y={y}
          width={width}
          height={TIMELINE.band}
          fill={state === 'ok' ? 'var(--ok-wash)' : STATE_PAINT[state]}
          stroke={state === 'ok' ? 'var(--ok-fill)' : STATE_INK[state]}
        >
          <title>{`${name}: ${t(`states.${state}`)}`}</title>
        </rect>
      ))}
      {rects.length === 0 && <path d={`M${left} ${middle}H${right}`} stroke="var(--line-2)" />}
    </g>
  );
}

/** What happened to a part: rings on its bands, with their names under them. Leaders lie under all names. */
export function TrackEvents({ track }: { track: PlacedTrack }) {
  const { y, happenings } = track;
  return (
    <g>
      {happenings.map((happening) => (
        <Leader key={keyOf(happening)} happening={happening} y={y} />
      ))}
      {happenings.map((happening) => (
        <Happening key={keyOf(happening)} happening={happening} y={y} />
      ))}
    </g>
  );
}

function keyOf({ timeS, what }: PlacedHappening): string {
  return `${timeS} ${what}`;
}

function textHeight(y: number, row: number): number {
  return y + TIMELINE.band + row * TIMELINE.row + 12;
}

function Leader({ happening: { x, label }, y }: { happening: PlacedHappening; y: number }) {
  if (label === null) return null;
  const to = label.left > x ? label.left - 2 : label.left + label.width + 2;
  return (
    <path
      d={`M${x} ${y + TIMELINE.band}V${textHeight(y, label.row) - 4}H${label.left > x ? Math.max(x, to) : Math.min(x, to)}`}
      fill="none"
      stroke="var(--line-2)"
    />
  );
}

function Happening({ happening: { x, label, text }, y }: { happening: PlacedHappening; y: number }) {
  return (
    <g>
      <path d={`M${x} ${y - 3}v${TIMELINE.band + 6}`} stroke="var(--ink)" strokeWidth="1.6" />
      <circle cx={x} cy={y + TIMELINE.band / 2} r="3.4" fill="var(--surface)" stroke="var(--ink)" strokeWidth="1.8" />
      {label && (
        <text className="timeline-event" x={label.left} y={textHeight(y, label.row)}>
          {text}
        </text>
      )}
    </g>
  );
}
