import { useTranslations } from '#language';
import type { Interval } from '@/progress/wilson-interval';

/** A score with its interval on the scale of an exam, whose pass mark is drawn. */
export function ScoreScale({
  score,
  interval: { low, high },
  exam,
}: {
  score: number;
  interval: Interval;
  exam: { pass: number; scale: readonly [number, number] };
}) {
  const t = useTranslations('progress');
  const [bottom, top] = exam.scale;
  const at = (value: number) => `${(100 * (value - bottom)) / (top - bottom)}%`;
  return (
    <div
      className="score-scale"
      role="img"
      dir="ltr"
      aria-label={t('score.label', {
        score: Math.round(score),
        low: Math.round(low),
        high: Math.round(high),
        pass: exam.pass,
      })}
    >
      <i className="score-not" style={{ inlineSize: at(exam.pass) }} />
      <i className="score-pass" style={{ insetInlineStart: at(exam.pass) }} />
      <i className="score-range" style={{ insetInlineStart: at(low), insetInlineEnd: `calc(100% - ${at(high)})` }} />
      <i className="score-dot" style={{ insetInlineStart: at(score) }} />
      <span className="score-mark" style={{ insetInlineStart: at(exam.pass) }}>
        {t('score.pass', { pass: exam.pass })}
      </span>
      <span className="score-end">{bottom}</span>
      <span className="score-end score-top">{top}</span>
    </div>
  );
}
