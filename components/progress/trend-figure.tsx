import type { TrendWeek } from '@/progress/activity';
import { percent, shortDay } from './day-words';
import { FigureTable } from './figure-table';

/** Week by week: average recall over all facts as bars, the share of right first answers as dots with whiskers. */
export function TrendFigure({ weeks }: { weeks: TrendWeek[] }) {
  const asked = weeks.filter(({ share }) => share !== null);
  if (asked.length === 0) return <p className="progress-say">Your first week of answers begins it.</p>;
  const spoken = weeks.map((week) => `week to ${shortDay(week.day)}: ${spokenWeek(week)}`).join('; ');
  return (
    <>
      <div className="trend" role="img" aria-label={spoken}>
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
      <div className="trend-days" aria-hidden="true">
        <span>{shortDay(weeks[0]?.day ?? '')}</span>
        <span>today</span>
      </div>
      <p className="bar-legend">
        <span>
          <i className="trend-bar" aria-hidden="true" /> recall, averaged over all facts
        </span>
        <span>
          <i className="trend-dot" aria-hidden="true" /> right at first sight that week, with its range
        </span>
      </p>
      <FigureTable
        head={['Week to', 'Right at first sight', 'Range', 'Recall']}
        rows={weeks.map(({ day, answers, right, share, interval, mastery }) => [
          shortDay(day),
          `${right} of ${answers}`,
          share === null ? 'open' : `${percent(interval.low)} to ${percent(interval.high)} %`,
          `${percent(mastery)} %`,
        ])}
      />
    </>
  );
}

function spokenWeek({ share, answers, mastery }: TrendWeek): string {
  const recall = `recall ${percent(mastery)} per cent`;
  return share === null ? recall : `${recall}, ${percent(share)} per cent of ${answers} right`;
}
