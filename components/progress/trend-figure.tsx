import { useFormatter, useTranslations } from '#language';
import type { Formatter, Translator } from '@/language/translator';
import type { TrendWeek } from '@/progress/activity';
import { percent, shortDay } from './day-words';
import { FigureTable } from './figure-table';

/** Week by week: average recall over all facts as bars, the share of right first answers as dots with whiskers. */
export function TrendFigure({ weeks }: { weeks: TrendWeek[] }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const asked = weeks.filter(({ share }) => share !== null);
  if (asked.length === 0) return <p className="progress-say">{t('trend.none')}</p>;
  const spoken = weeks.map((week) => spokenWeek(t, format, week)).join('; ');
  return (
    <>
      <div className="trend" role="img" dir="ltr" aria-label={spoken}>
        {weeks.map(({ day, mastery, share, interval }) => (
          <div key={day}>
            <i className="trend-bar" style={{ blockSize: `${mastery * 100}%` }} />
            {share !== null && (
              <>
                <i
                  className="trend-range"
                  style={{ insetBlockEnd: `${interval.low * 100}%`, insetBlockStart: `${100 - interval.high * 100}%` }}
                />
                <i className="trend-dot" style={{ insetBlockEnd: `${share * 100}%` }} />
              </>
            )}
          </div>
        ))}
      </div>
      <div className="trend-days" dir="ltr" aria-hidden="true">
        <span>{shortDay(format, weeks[0]?.day ?? '')}</span>
        <span>{t('today')}</span>
      </div>
      <p className="bar-legend">
        <span>
          <i className="trend-bar" aria-hidden="true" /> {t('trend.recallLegend')}
        </span>
        <span>
          <i className="trend-dot" aria-hidden="true" /> {t('trend.rightLegend')}
        </span>
      </p>
      <FigureTable
        head={[t('trend.week'), t('trend.right'), t('trend.range'), t('trend.recall')]}
        rows={weeks.map(({ day, answers, right, share, interval, mastery }) => [
          shortDay(format, day),
          t('of', { part: right, whole: answers }),
          share === null
            ? t('trend.open')
            : t('percentRange', { low: percent(interval.low), high: percent(interval.high) }),
          t('percent', { percent: percent(mastery) }),
        ])}
      />
    </>
  );
}

function spokenWeek(t: Translator<'progress'>, format: Formatter, { day, share, answers, mastery }: TrendWeek): string {
  const told = { day: shortDay(format, day), recall: percent(mastery) };
  return share === null ? t('trend.spoken', told) : t('trend.spokenShare', { ...told, share: percent(share), answers });
}
