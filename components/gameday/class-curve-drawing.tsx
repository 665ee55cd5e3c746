import { useTranslations } from '#language';
import type { RoundView } from '@/classroom/gameday/gameday-views';
import type { Faring } from '@/classroom/gameday/outcome';
import { STATE_PAINT } from '../state/kinds';
import type { Place } from './use-play';

const WIDTH = 1580;
const HEIGHT = 92;

/** From the top: what is missing hangs down, what serves stands below. */
const STACK: readonly { faring: Faring; fill: string }[] = [
  { faring: 'down', fill: STATE_PAINT.down },
  { faring: 'recovering', fill: STATE_PAINT.recovering },
  { faring: 'degraded', fill: STATE_PAINT.degraded },
  { faring: 'ok', fill: 'var(--ok-wash)' },
];

interface Props {
  rounds: readonly RoundView[];
  roundS: number;
  designs: number;
  at: Place;
  /** Rounds that there is room for. */
  of: number;
}

/** The class over all its faults: how many of its designs fare how, at every moment. */
export function ClassCurveDrawing({ rounds, roundS, designs, at, of }: Props) {
  const t = useTranslations('gameday');
  const width = WIDTH / Math.max(1, of);
  const shown = rounds.slice(0, at.round + 1);
  const titles = shown.map(({ fault }) => fault.title).join(t('board.following'));
  return (
    <svg
      className="class-curve"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('board.curve', { designs, faults: titles })}
    >
      <rect width={WIDTH} height={HEIGHT} fill="var(--well)" />
      {shown.map(({ curve, struckAt }, round) => {
        const left = round * width;
        const x = (second: number) => left + (width * second) / roundS;
        const shownS = round < at.round ? roundS : at.atS;
        return (
          <g key={struckAt}>
            {curve
              .filter(({ fromS }) => fromS <= shownS)
              .map(({ fromS, counts }, i) => {
                const toX = x(Math.min(curve[i + 1]?.fromS ?? roundS, shownS));
                const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
                let y = 0;
                return STACK.map(({ faring, fill }) => {
                  const height = all === 0 ? 0 : (HEIGHT * counts[faring]) / all;
                  const top = y;
                  y += height;
                  if (height === 0) return null;
                  return (
                    <g key={`${fromS} ${faring}`}>
                      <rect x={x(fromS)} y={top} width={Math.max(0, toX - x(fromS))} height={height} fill={fill} />
                      {faring === 'ok' && (
                        <path
                          d={`M${x(fromS)} ${top + 1}H${toX}`}
                          stroke="var(--ok-ink)"
                          strokeWidth="3"
                          vectorEffect="non-scaling-stroke"
                        />
                      )}
                    </g>
                  );
                });
              })}
            <path
              d={`M${left + 9} 0L${Math.max(0, left - 5)} ${HEIGHT}`}
              stroke="var(--ink)"
              strokeWidth="4"
              vectorEffect="non-scaling-stroke"
            />
          </g>
        );
      })}
    </svg>
  );
}
