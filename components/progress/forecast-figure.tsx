import { useFormatter, useTranslations } from '#language';
import type { Formatter, Translator } from '@/language/translator';
import type { ForecastDay } from '@/progress/forecast';
import { studyTime } from '../language/spans';
import { weekdayDay, weekdayLetter } from './day-words';
import { FigureTable } from './figure-table';

interface Props {
  days: ForecastDay[];
  newPerDay: number;
  /** Median seconds of an answer; null before the first. */
  pace: number | null;
}

/** Reviews of the days to come: those already due by then filled, those that new facts would add outlined. */
export function ForecastFigure({ days, newPerDay, pace }: Props) {
  const t = useTranslations('progress');
  const units = useTranslations('units');
  const format = useFormatter();
  const most = Math.max(1, ...days.map(({ reviews, fresh, followUps }) => reviews + fresh + followUps));
  const total = days.reduce((sum, { reviews, fresh, followUps }) => sum + reviews + fresh + followUps, 0);
  if (total === 0) return <p className="progress-say">{t('forecast.none')}</p>;
  return (
    <>
      <div className="forecast" role="img" dir="ltr" aria-label={days.map((day) => spoken(t, format, day)).join('; ')}>
        {days.map(({ day, reviews, fresh, followUps }) => (
          <div key={day}>
            <small>{reviews + fresh + followUps || ''}</small>
            <i className="forecast-new" style={{ blockSize: heightOf((fresh + followUps) / most) }} />
            <i className="forecast-due" style={{ blockSize: heightOf(reviews / most) }} />
          </div>
        ))}
      </div>
      <div className="forecast-days" dir="ltr" aria-hidden="true">
        {days.map(({ day }, index) => (
          <span key={day}>{index === 0 ? t('today') : weekdayLetter(format, day)}</span>
        ))}
      </div>
      <p className="bar-legend">
        <span>
          <i className="forecast-due" aria-hidden="true" /> {t('forecast.planned')}
        </span>
        <span>
          <i className="forecast-new" aria-hidden="true" /> {t('forecast.fresh', { count: newPerDay })}
        </span>
        {pace !== null && <span>{t('forecast.pace', { time: studyTime(units, (total / days.length) * pace) })}</span>}
      </p>
      <p className="progress-say">{t('forecast.note')}</p>
      <FigureTable
        head={[t('forecast.day'), t('forecast.reviews'), t('forecast.new'), t('forecast.reviewsOfNew')]}
        rows={days.map(({ day, reviews, fresh, followUps }) => [
          weekdayDay(format, day),
          ...[reviews, fresh, followUps],
        ])}
      />
    </>
  );
}

/** A share of the room above the axis that the figures on the bars leave. */
function heightOf(share: number): string {
  return `calc((100% - 18px) * ${share})`;
}

function spoken(t: Translator<'progress'>, format: Formatter, forecast: ForecastDay): string {
  const { day, reviews, fresh, followUps } = forecast;
  return t('forecast.spoken', { day: weekdayDay(format, day), reviews, fresh: fresh + followUps });
}
