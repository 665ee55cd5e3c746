import { useTranslations } from '#language';
import { TIMELINE, type TimelinePlan } from './plan';

/** Last acknowledged write dashed, last recoverable solid; the gap between them is the loss. */
export function DataTrack({ plan }: { plan: TimelinePlan }) {
  const t = useTranslations('timeline');
  if (plan.data === null) return null;
  const { y, marks } = plan.data;
  const values = marks.flatMap(({ acknowledged, recoverable }) => [acknowledged, recoverable]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const bottom = y + TIMELINE.data;
  const height = (value: number) =>
    bottom - 3 - (high === low ? 0.5 : (value - low) / (high - low)) * (TIMELINE.data - 8);
  const line = (of: 'acknowledged' | 'recoverable', upTo = Number.POSITIVE_INFINITY) =>
    marks
      .filter(({ x }) => x <= upTo)
      .map((mark, i) => `${i === 0 ? 'M' : 'L'}${mark.x} ${Math.round(height(mark[of]) * 10) / 10}`)
      .join('');
  const words = plan.loss ? t('writesLost', { count: Math.round(plan.loss.writes) }) : t('loss.nothing');
  return (
    <g>
      <text className="timeline-name" x="0" y={y + 21}>
        {t('dataKept')}
      </text>
      <path d={line('recoverable')} fill="none" stroke="var(--ok-fill)" strokeWidth="2.4" />
      <path
        d={line('acknowledged', plan.faultX + 0.5)}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.4"
        strokeDasharray="4 3"
      />
      <text className={plan.loss ? 'timeline-lost' : 'timeline-event'} x={plan.faultX + 8} y={y + 9}>
        {words}
      </text>
    </g>
  );
}
