import { useFormatter, useTranslations } from '#language';
import type { Formatter, Translator } from '@/language/translator';
import type { ActiveDay } from '@/progress/activity';
import { studyTime } from '../language/spans';
import { monthOf, shortDay, weekdayDay } from './day-words';
import { FigureTable } from './figure-table';

/** Answers from which on a day's square is full. */
const FULL = 40;

/** Whole weeks as columns from Monday down; the area of a day's square is the number of its answers. */
export function CalendarFigure({ days }: { days: ActiveDay[] }) {
  const t = useTranslations('progress');
  const units = useTranslations('units');
  const format = useFormatter();
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(7 * week, 7 * week + 7));
  const studied = days.filter(({ answers }) => answers > 0);
  const seconds = days.reduce((sum, day) => sum + day.seconds, 0);
  return (
    <>
      <p className="progress-say">
        {studied.length === 0
          ? t('days.none', { studied: 0, days: days.length, time: studyTime(units, seconds) })
          : t('days.some', {
              studied: studied.length,
              days: days.length,
              time: studyTime(units, seconds),
              each: studyTime(units, seconds / studied.length),
            })}
      </p>
      <div
        className="calendar"
        role="img"
        dir="ltr"
        aria-label={studied.map((day) => spoken(t, format, day)).join('; ') || t('days.noDay')}
      >
        {weeks.map((week) => (
          <div key={week[0]?.day}>
            <small>{monthOf(format, week.find(({ day }) => day.endsWith('-01'))?.day ?? '')}</small>
            {week.map(({ day, answers }) => (
              <span key={day} title={t('days.answers', { day: weekdayDay(format, day), answers })}>
                {answers > 0 && (
                  <i style={{ inlineSize: `${100 * Math.sqrt(Math.min(1, Math.max(0.06, answers / FULL)))}%` }} />
                )}
              </span>
            ))}
          </div>
        ))}
      </div>
      <p className="bar-legend">
        <span>{t('days.legend', { full: FULL })}</span>
      </p>
      <FigureTable
        head={[t('days.week'), t('days.days'), t('days.answersHead'), t('days.right'), t('days.time')]}
        rows={weeks.toReversed().map((week) => {
          const sum = (key: 'answers' | 'right' | 'seconds') => week.reduce((total, day) => total + day[key], 0);
          const active = week.filter(({ answers }) => answers > 0).length;
          return [
            shortDay(format, week[0]?.day ?? ''),
            ...[active, sum('answers'), sum('right')],
            studyTime(units, sum('seconds')),
          ];
        })}
      />
    </>
  );
}

function spoken(t: Translator<'progress'>, format: Formatter, { day, answers, right }: ActiveDay): string {
  return t('days.spoken', { day: weekdayDay(format, day), right, answers });
}
