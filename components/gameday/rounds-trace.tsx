import type { Outcome } from '@/classroom/gameday/outcome';
import { STATE_INK, STATE_PAINT } from '../state/kinds';
import type { Place } from './use-play';

const WIDTH = 1000;

interface Props {
  rounds: readonly (Outcome | null)[];
  roundS: number;
  /** Nothing after it is drawn. */
  at: Place;
  /** Rounds that there is room for. */
  of: number;
  height?: number;
}

/** All rounds of one design in a row: the level is the share served, each fault is the slanted stroke. Words stand beside it. */
export function RoundsTrace({ rounds, roundS, at, of, height = 46 }: Props) {
  const width = WIDTH / Math.max(1, of);
  const bottom = height - 4;
  const y = (level: number) => bottom - level * (bottom - 6);
  return (
    <svg className="trace" viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={`M0 ${bottom}H${WIDTH}`} stroke="var(--line-2)" vectorEffect="non-scaling-stroke" />
      {rounds.slice(0, at.round + 1).map((outcome, round) => {
        const left = round * width;
        const x = (second: number) => left + (width * second) / roundS;
        const shownS = round < at.round ? roundS : at.atS;
        const steps = (outcome?.steps ?? []).filter(([fromS]) => fromS <= shownS);
        const lost = outcome?.lost && outcome.lost.atS <= shownS ? outcome.lost : null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a round has nothing but its place
          <g key={round}>
            {steps.map(([fromS, faring, level], i) => {
              const to = x(Math.min(steps[i + 1]?.[0] ?? shownS, shownS));
              const top = faring === 'down' || faring === 'recovering' ? y(1) : y(level);
              return (
                <g key={fromS}>
                  {faring !== 'ok' && (
                    <rect
                      x={x(fromS)}
                      y={top}
                      width={Math.max(0, to - x(fromS))}
                      height={bottom - top}
                      fill={STATE_PAINT[faring]}
                    />
                  )}
                  <path
                    d={`M${x(fromS)} ${y(level)}H${Math.max(to, x(fromS))}`}
                    stroke={faring === 'ok' ? 'var(--ok-fill)' : STATE_INK[faring]}
                    strokeWidth="2.5"
                    vectorEffect="non-scaling-stroke"
                  />
                </g>
              );
            })}
            {lost && (
              <rect
                x={Math.max(0, x(lost.atS) - 14)}
                y={y(1)}
                width="14"
                height={bottom - y(1)}
                fill={STATE_PAINT.lost}
                stroke="var(--lost-fill)"
                vectorEffect="non-scaling-stroke"
              />
            )}
            <path
              d={`M${left + 6} 1L${Math.max(0, left - 4)} ${height}`}
              stroke="var(--ink)"
              strokeWidth="1.8"
              vectorEffect="non-scaling-stroke"
            />
          </g>
        );
      })}
    </svg>
  );
}
