import type { ForecastDay } from '@/progress/forecast';
import { count } from '../reading/words';
import { studyTime, weekdayDay, weekdayLetter } from './day-words';
import { FigureTable } from './figure-table';

interface Props {
  days: ForecastDay[];
  newPerDay: number;
  /** Median seconds of an answer; null before the first. */
  pace: number | null;
}

/** Reviews of the days to come: those already due by then filled, those that new facts would add outlined. */
export function ForecastFigure({ days, newPerDay, pace }: Props) {
  const most = Math.max(1, ...days.map(({ reviews, fresh, followUps }) => reviews + fresh + followUps));
  const total = days.reduce((sum, { reviews, fresh, followUps }) => sum + reviews + fresh + followUps, 0);
  if (total === 0) return <p className="progress-say">Nothing comes back in these days.</p>;
  return (
    <>
      <div className="forecast" role="img" aria-label={days.map(spoken).join('; ')}>
        {days.map(({ day, reviews, fresh, followUps }) => (
          <div key={day}>
            <small>{reviews + fresh + followUps || ''}</small>
            <i className="forecast-new" style={{ blockSize: heightOf((fresh + followUps) / most) }} />
            <i className="forecast-due" style={{ blockSize: heightOf(reviews / most) }} />
          </div>
        ))}
      </div>
      <div className="forecast-days" aria-hidden="true">
        {days.map(({ day }, index) => (
          <span key={day}>{index === 0 ? 'today' : weekdayLetter(day)}</span>
        ))}
      </div>
      <p className="bar-legend">
        <span>
          <i className="forecast-due" aria-hidden="true" /> reviews already planned
        </span>
        <span>
          <i className="forecast-new" aria-hidden="true" /> {count(newPerDay, 'new fact')} a day and their reviews
        </span>
        {pace !== null && <span>about {studyTime((total / days.length) * pace)} a day</span>}
      </p>
      <p className="progress-say">
        As if everything is answered on its day, and right; what you miss comes back sooner.
      </p>
      <FigureTable
        head={['Day', 'Reviews', 'New', 'Reviews of new']}
        rows={days.map(({ day, reviews, fresh, followUps }) => [weekdayDay(day), reviews, fresh, followUps])}
      />
    </>
  );
}

/** A share of the room above the axis that the figures on the bars leave. */
function heightOf(share: number): string {
  return `calc((100% - 18px) * ${share})`;
}

function spoken({ day, reviews, fresh, followUps }: ForecastDay): string {
  return `${weekdayDay(day)}: ${count(reviews, 'review')}, ${fresh + followUps} by new facts`;
}
