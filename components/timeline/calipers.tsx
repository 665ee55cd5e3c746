import { useTranslations } from '#language';
import { TIMELINE, type TimelinePlan } from './plan';
import { durationText } from './words';

/** The two measures of a run: how much was lost, left of the fault, and how long it was down, right of it. */
export function Calipers({ plan }: { plan: TimelinePlan }) {
  const t = useTranslations('timeline');
  const y = TIMELINE.top + TIMELINE.level + 12;
  const { loss, dark, faultX, left, right } = plan;
  const lost =
    loss && (loss.fromS === null ? t('caliper.everything') : t('caliper.lost', { time: durationText(loss.seconds) }));
  const down = dark && t(dark.unrecovered ? 'caliper.toTheEnd' : 'caliper.down', { time: durationText(dark.seconds) });
  // The name stands inside its caliper where it fits, else beside it, away from the fault.
  const downInside = dark !== null && down !== null && dark.width > down.length * 6.4 + 16;
  const downRight = dark !== null && down !== null && dark.x + dark.width + down.length * 6.4 + 10 < right;
  return (
    <g>
      {loss && lost && (
        <>
          <path
            d={`M${loss.x} ${y - 5}v10M${loss.x} ${y}H${faultX - 3}M${faultX - 3} ${y - 5}v10`}
            stroke="var(--lost-ink)"
            strokeWidth="1.6"
            fill="none"
          />
          <rect
            x={loss.x}
            y={TIMELINE.top + 4}
            width={loss.width}
            height={TIMELINE.level - 4}
            fill="url(#texture-lost)"
            stroke="var(--lost-fill)"
            opacity="0.9"
          />
          <text
            className="timeline-lost"
            x={loss.width > lost.length * 6.4 + 12 ? (loss.x + faultX) / 2 : Math.max(left, loss.x - 6)}
            y={y + 4}
            textAnchor={loss.width > lost.length * 6.4 + 12 ? 'middle' : 'end'}
          >
            {lost}
          </text>
        </>
      )}
      {dark && down && (
        <>
          <path
            d={`M${dark.x + 2} ${y - 5}v10M${dark.x + 2} ${y}H${dark.x + dark.width}M${dark.x + dark.width} ${y - 5}v10`}
            stroke="var(--down-ink)"
            strokeWidth="1.6"
            fill="none"
          />
          <text
            className="timeline-down"
            x={downInside ? dark.x + dark.width / 2 : downRight ? dark.x + dark.width + 7 : right}
            y={y + 4}
            textAnchor={downInside ? 'middle' : downRight ? 'start' : 'end'}
          >
            {down}
          </text>
        </>
      )}
    </g>
  );
}
