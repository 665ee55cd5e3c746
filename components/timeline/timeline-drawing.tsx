import { memo } from 'react';
import { useTranslations } from '#language';
import type { StateKind } from '../state/kinds';
import { STATE_INK, STATE_PAINT } from '../state/kinds';
import { Calipers } from './calipers';
import { DataTrack } from './data-track';
import { TIMELINE, type TimelinePlan } from './plan';
import { TrackBands, TrackEvents } from './track-drawing';
import { clockText, durationText } from './words';

interface Props {
  plan: TimelinePlan;
  /** What the fault is called at its stroke. */
  fault: string;
  /** The drawing in a sentence. */
  label: string;
}

/**
 * A run as a section through time: loss left of the fault, downtime right. Pure drawing at the width of its plan, so that
 * a server can draw it too.
 */
export const TimelineDrawing = memo(function TimelineDrawing({ plan, fault, label }: Props) {
  const { width, height, axisY, faultX, left, right } = plan;
  return (
    <svg
      className="timeline-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {plan.ticks.map(({ x, offsetS }) => (
        <g key={offsetS}>
          <path d={`M${x} 32V${axisY}`} stroke="var(--line)" />
          <text className="timeline-tick" x={x} y={axisY + 15} textAnchor={x > right - 20 ? 'end' : 'middle'}>
            {clockText(offsetS)}
          </text>
        </g>
      ))}
      <Phases plan={plan} />
      <Level plan={plan} />
      <Calipers plan={plan} />
      {plan.tracks.map((track) => (
        <TrackBands key={track.component} track={track} left={left} right={right} />
      ))}
      <Cuts plan={plan} />
      {plan.curves.map(({ key, path }) => (
        <path key={key} d={path} fill="none" stroke="var(--ink-3)" />
      ))}
      <DataTrack plan={plan} />
      {plan.tracks.map((track) => (
        <TrackEvents key={track.component} track={track} />
      ))}
      <path d={`M${faultX + 7} 2L${faultX - 7} ${axisY}`} stroke="var(--ink)" strokeWidth="2.2" />
      <text className="timeline-fault" x={faultX - 2} y="13" textAnchor="end">
        {shortened(fault, (faultX - 2) / LETTER)}
      </text>
    </svg>
  );
});

/** Where time is left out: two slanted strokes and how much is missing between them. */
function Cuts({ plan: { cuts, axisY } }: { plan: TimelinePlan }) {
  return cuts.map(({ x, width, seconds }) => (
    <g key={x}>
      <path d={`M${x + 8} 30L${x} ${axisY}H${x + width - 8}L${x + width} 30Z`} fill="var(--surface)" />
      <path
        d={`M${x + 8} 30L${x} ${axisY}M${x + width} 30L${x + width - 8} ${axisY}`}
        stroke="var(--line-2)"
        strokeWidth="1.5"
      />
      <text className="timeline-tick" x={x + width / 2} y={axisY + 15} textAnchor="middle">
        + {durationText(seconds)}
      </text>
    </g>
  ));
}

function Phases({ plan }: { plan: TimelinePlan }) {
  const t = useTranslations('timeline');
  return plan.phases.map(({ name, fromS, toS, x, width }, i) => {
    const word = t(`phases.${name}`);
    const long = `${word} ${durationText(toS - fromS)}`;
    const beside = i === plan.phases.length - 1 && width <= long.length * 6 + 6;
    const text = width > long.length * 6 + 6 ? long : width > word.length * 6 + 6 ? word : '';
    return (
      <g key={`${name} ${fromS}`}>
        <title>{long}</title>
        <rect x={x} y="8" width={width} height="17" fill="var(--well)" stroke="var(--line-2)" />
        <text
          className="timeline-phase"
          x={beside ? x + width + 6 : x + width / 2}
          y="20.5"
          textAnchor={beside ? 'start' : 'middle'}
        >
          {beside ? long : text}
        </text>
      </g>
    );
  });
}

/** Share served: textured as far as it is missing, lined where it is. */
function Level({ plan }: { plan: TimelinePlan }) {
  const t = useTranslations('timeline');
  const top = TIMELINE.top;
  const bottom = top + TIMELINE.level;
  const y = (level: number) => bottom - level * (TIMELINE.level - 4);
  return (
    <g>
      <text className="timeline-name" x="0" y={top + 24}>
        {t('requests')}
      </text>
      <path d={`M${plan.left} ${bottom}H${plan.right}`} stroke="var(--line-2)" />
      {plan.level.map(({ x, width, level, state }, i) => {
        const before = plan.level[i - 1];
        const stroke = state === 'ok' ? 'var(--ok-fill)' : STATE_INK[state];
        return (
          <g key={x}>
            {state !== 'ok' && (
              <rect
                x={x}
                y={y(1)}
                width={width}
                height={bottom - y(1)}
                fill={STATE_PAINT[state]}
                stroke={STATE_INK[state]}
                strokeWidth="0.8"
              />
            )}
            {before && <path d={`M${x} ${y(before.level)}V${y(level)}`} stroke="var(--ink-3)" />}
            <path d={`M${x} ${y(level)}h${width}`} stroke={stroke} strokeWidth="2.6" />
            {width > 62 && state !== 'ok' && (
              <LevelWord x={x + width / 2} y={(y(1) + bottom) / 2 + 4} level={level} state={state} />
            )}
          </g>
        );
      })}
    </g>
  );
}

function LevelWord({ x, y, level, state }: { x: number; y: number; level: number; state: StateKind }) {
  const t = useTranslations('timeline');
  return (
    <text className={`timeline-word timeline-word-${state}`} x={x} y={y} textAnchor="middle">
      {level === 0 ? t('noneServed') : t('served', { percent: Math.floor(level * 100) })}
    </text>
  );
}

/** Width of a letter of the fault's name in the drawing. */
const LETTER = 6;

/** The beginning of a text that is longer than there is room for; its whole stands over the drawing. */
function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1)).trimEnd()}…`;
}
