import type { ActiveDay } from '@/progress/activity';
import { count } from '../reading/words';
import { monthOf, shortDay, studyTime, weekdayDay } from './day-words';
import { FigureTable } from './figure-table';

/** Answers from which on a day's square is full. */
const FULL = 40;

/** Whole weeks as columns from Monday down; the area of a day's square is the number of its answers. */
export function CalendarFigure({ days }: { days: ActiveDay[] }) {
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(7 * week, 7 * week + 7));
  const studied = days.filter(({ answers }) => answers > 0);
  const seconds = days.reduce((sum, day) => sum + day.seconds, 0);
  return (
    <>
      <p className="progress-say">
        {count(studied.length, 'day')} of the last {days.length}, {studyTime(seconds)} in questions
        {studied.length > 0 && `, ${studyTime(seconds / studied.length)} on such a day`}.
      </p>
      <div className="calendar" role="img" aria-label={studied.map(spoken).join('; ') || 'no day yet'}>
        {weeks.map((week) => (
          <div key={week[0]?.day}>
            <small>{monthOf(week.find(({ day }) => day.endsWith('-01'))?.day ?? '')}</small>
            {week.map(({ day, answers }) => (
              <span key={day} title={`${weekdayDay(day)}: ${count(answers, 'answer')}`}>
                {answers > 0 && (
                  <i style={{ inlineSize: `${100 * Math.sqrt(Math.min(1, Math.max(0.06, answers / FULL)))}%` }} />
                )}
              </span>
            ))}
          </div>
        ))}
      </div>
      <p className="bar-legend">
        <span>Monday at the top, today last; a full square is {FULL} answers or more</span>
      </p>
      <FigureTable
        head={['Week from', 'Days', 'Answers', 'Right', 'Time']}
        rows={weeks.toReversed().map((week) => {
          const sum = (key: 'answers' | 'right' | 'seconds') => week.reduce((total, day) => total + day[key], 0);
          const active = week.filter(({ answers }) => answers > 0).length;
          return [shortDay(week[0]?.day ?? ''), active, sum('answers'), sum('right'), studyTime(sum('seconds'))];
        })}
      />
    </>
  );
}

function spoken({ day, answers, right }: ActiveDay): string {
  return `${weekdayDay(day)}: ${right} of ${count(answers, 'answer')} right`;
}
