import { useTranslations } from '#language';
import type { TopicAccuracy } from '@/progress/topic-accuracy';

type Estimate = Pick<TopicAccuracy, 'answered' | 'correct' | 'share' | 'interval'>;

const WIDTH = 132;

/** A share of right answers: always a dot with whiskers, and the counts it rests on. */
export function ShareEstimate({ estimate }: { estimate: Estimate }) {
  const t = useTranslations('home');
  const { answered, correct, share, interval } = estimate;
  if (share === null) return <span className="estimate-none">{t('estimate.none')}</span>;
  const at = (value: number) => 4 + value * (WIDTH - 8);
  const [low, high] = [at(interval.low), at(interval.high)];
  return (
    <span className="estimate">
      <svg viewBox={`0 0 ${WIDTH} 20`} width={WIDTH} height="20" aria-hidden="true">
        <path d={`M4 16H${WIDTH - 4}`} stroke="var(--line-2)" />
        <path d={`M${low} 10H${high}M${low} 6v8M${high} 6v8`} fill="none" stroke="var(--ink-3)" strokeWidth="1.5" />
        <circle cx={at(share)} cy="10" r="4.5" fill="var(--ink)" />
      </svg>
      <span className="estimate-words">
        {t('soFar.of', { part: correct, whole: answered })}
        <small>{t('estimate.range', { low: percent(interval.low), high: percent(interval.high) })}</small>
      </span>
    </span>
  );
}

function percent(share: number): number {
  return Math.round(share * 100);
}
