import { STATE_INK, STATE_PAINT } from '../state/kinds';
import type { RunPicture } from './run-picture';

const WIDTH = 1000;

type TraceRun = Pick<RunPicture, 'span' | 'faultAt' | 'lossFrom' | 'stretches'>;

/**
 * The small form of a timeline: the level is the share served, areas carry the textures of their state, the fault is the
 * slanted stroke. Loss lies left of it, downtime right. `label` says the same in words.
 */
export function Trace({ run, label, height = 64 }: { run: TraceRun; label: string; height?: number }) {
  const x = (at: number) => (run.span === 0 ? 0 : (WIDTH * at) / run.span);
  const bottom = height - 5;
  const y = (level: number) => bottom - level * (bottom - 6);
  const fault = x(run.faultAt);
  return (
    <svg className="trace" viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <path d={`M0 ${bottom}H${WIDTH}`} stroke="var(--line-2)" vectorEffect="non-scaling-stroke" />
      {run.stretches.map(({ from, to, state, level }) => {
        if (state === 'ok') return null;
        // Where nothing is served the whole height is what is missing.
        const top = state === 'down' ? y(1) : y(level);
        return (
          <rect
            key={from}
            x={x(from)}
            y={top}
            width={x(to) - x(from)}
            height={bottom - top}
            fill={STATE_PAINT[state]}
          />
        );
      })}
      {run.lossFrom !== null && (
        <rect
          x={x(run.lossFrom)}
          y={y(1)}
          width={fault - x(run.lossFrom)}
          height={bottom - y(1)}
          fill={STATE_PAINT.lost}
          stroke="var(--lost-fill)"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {run.stretches.map(({ from, to, state, level }, index) => {
        const before = run.stretches[index - 1];
        return (
          <g key={from} fill="none" vectorEffect="non-scaling-stroke">
            {before && (
              <path
                d={`M${x(from)} ${y(before.level)}V${y(level)}`}
                stroke="var(--ink-3)"
                vectorEffect="non-scaling-stroke"
              />
            )}
            <path
              d={`M${x(from)} ${y(level)}H${x(to)}`}
              stroke={state === 'ok' ? 'var(--ok-fill)' : STATE_INK[state]}
              strokeWidth="2.5"
              vectorEffect="non-scaling-stroke"
            />
          </g>
        );
      })}
      <path
        d={`M${fault + 3} 1L${fault - 3} ${height}`}
        stroke="var(--ink)"
        strokeWidth="1.8"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
