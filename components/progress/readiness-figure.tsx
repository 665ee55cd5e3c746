import { useFormatter, useTranslations } from '#language';
import { FEWEST_ANSWERS, type Readiness } from '@/progress/readiness';
import { ButtonLink } from '../controls/button';
import { Notice } from '../notice';
import { chanceWords, longDay, percent } from './day-words';
import { FigureTable } from './figure-table';
import { ScoreScale } from './score-scale';

export interface ReadinessProps {
  readiness: Readiness | null;
  /** Questions seen for the first time so far. */
  measured: number;
  exam: { name: string; questions: number; pass: number; scale: readonly [number, number] };
  /** Day of the exam, YYYY-MM-DD; null where it is told for today. */
  examDay: string | null;
  pack: string;
  /** Titles of topics by id. */
  titles: Record<string, string>;
}

/** The chance of passing with its interval, the score that is expected, and what both rest on. */
export function ReadinessFigure({ readiness, measured, exam, examDay, pack, titles }: ReadinessProps) {
  const t = useTranslations('progress');
  const format = useFormatter();
  if (!readiness) {
    const left = FEWEST_ANSWERS - measured;
    return (
      <Notice
        level={3}
        title={measured === 0 ? t('readiness.nothing') : t('readiness.more', { count: left })}
        actions={<ButtonLink href={`/practice?pack=${pack}`}>{t('empty.practise')}</ButtonLink>}
      >
        <p>{t('readiness.body', { answers: FEWEST_ANSWERS })}</p>
      </Notice>
    );
  }
  const { pass, passInterval, score, scoreInterval } = readiness;
  const round = (value: number) => Math.round(value / 10) * 10;
  const expected = { score: round(score), low: round(scoreInterval.low), high: round(scoreInterval.high) };
  const share = { low: percent(passInterval.low), high: percent(passInterval.high) };
  const chance = chanceWords(t, pass);
  return (
    <div className="readiness">
      <p className="readiness-chance">{t.rich('readiness.chance', { chance, b: (text) => <b>{text}</b> })}</p>
      <p className="progress-say">
        {examDay === null
          ? t('readiness.today', { chance, ...share })
          : t('readiness.onDay', { chance, day: longDay(format, examDay), ...share })}
      </p>
      <ScoreScale score={score} interval={scoreInterval} exam={exam} />
      <p className="progress-say">{t('readiness.score', expected)}</p>
      <RestsOn {...{ readiness, exam, titles }} />
      <FigureTable
        head={[t('readiness.figure'), t('readiness.expected'), t('readiness.range')]}
        rows={[
          [t('readiness.chanceRow'), t('percent', { percent: percent(pass) }), t('percentRange', share)],
          [t('readiness.scoreRow'), expected.score, t('numberRange', expected)],
        ]}
      />
    </div>
  );
}

function RestsOn({ readiness, exam, titles }: Pick<ReadinessProps, 'exam' | 'titles'> & { readiness: Readiness }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const { answers, facts, of, unasked } = readiness.restsOn;
  const topics = unasked.map((topic) => titles[topic] ?? topic);
  return (
    <details className="rests-on">
      <summary>{t('readiness.restsOn', { answers, facts, all: of })}</summary>
      <ul>
        <li>{t('readiness.firstSight')}</li>
        <li>{t('readiness.standsFor', { questions: exam.questions, exam: exam.name })}</li>
        <li>{t('readiness.neverAsked')}</li>
        <li>{t('readiness.notPublished')}</li>
        {topics.length > 0 && <li>{t('readiness.unasked', { topics: format.list(topics, { type: 'unit' }) })}</li>}
      </ul>
    </details>
  );
}
