import { fitText } from '../diagram/geometry';
import { STATE_INK, STATE_PAINT, STATE_WORDS } from '../state/kinds';
import { type PlacedHappening, type PlacedTrack, TIMELINE } from './plan';

/** One part over time: its states as textures, what happened as rings with their names under it. */
export function TrackDrawing({ track, left }: { track: PlacedTrack; left: number }) {
  const { y, name, rects, happenings } = track;
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
          <title>{`${name}: ${STATE_WORDS[state].toLowerCase()}`}</title>
        </rect>
      ))}
      {rects.length === 0 && <path d={`M${left} ${middle}H100%`} stroke="var(--line-2)" />}
      {happenings.map((happening) => (
        <Happening key={`${happening.timeS} ${happening.what}`} happening={happening} y={y} />
      ))}
    </g>
  );
}

function Happening({ happening, y }: { happening: PlacedHappening; y: number }) {
  const { x, label, text } = happening;
  const middle = y + TIMELINE.band / 2;
  const textY = label === null ? 0 : y + TIMELINE.band + label.row * TIMELINE.row + 12;
  return (
    <g>
      {label && (
        <path
          d={`M${x} ${y + TIMELINE.band}V${textY - 4}H${Math.max(x, label.left - 2)}`}
          fill="none"
          stroke="var(--ink-3)"
        />
      )}
      <path d={`M${x} ${y - 3}v${TIMELINE.band + 6}`} stroke="var(--ink)" strokeWidth="1.6" />
      <circle cx={x} cy={middle} r="3.4" fill="var(--surface)" stroke="var(--ink)" strokeWidth="1.8" />
      {label && (
        <text className="timeline-event" x={label.left} y={textY}>
          {text}
        </text>
      )}
    </g>
  );
}
