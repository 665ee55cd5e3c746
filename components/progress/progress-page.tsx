import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import type { ActiveDay, TrendWeek } from '@/progress/activity';
import type { CalibrationPoint } from '@/progress/calibration';
import type { ForecastDay } from '@/progress/forecast';
import type { Standing } from '@/progress/standing';
import { ButtonLink } from '../controls/button';
import { type ExamEntry, ExamScores } from '../exam/exam-scores';
import { Notice } from '../notice';
import { PlanForm, type PlanView } from '../practice/plan-form';
import { Footer } from '../shell/footer';
import { CalendarFigure } from './calendar-figure';
import { CalibrationFigure } from './calibration-figure';
import { BarLegend } from './fact-bars';
import { ForecastFigure } from './forecast-figure';
import { type AttemptLine, Attempts, type ReadingLine, Readings, RecentAnswers, type RecentLine } from './history';
import { type MasteryLine, MasteryList } from './mastery-list';
import { ReadinessFigure, type ReadinessProps } from './readiness-figure';
import { TrendFigure } from './trend-figure';
import { YoursToTake } from './yours-to-take';

interface Props {
  pack: { id: string; title: string; trademark?: string | undefined };
  /** Where what is shown is stored. */
  saved: 'nothing' | 'device' | 'account';
  answered: number;
  counts: Record<Standing, number>;
  topics: MasteryLine[];
  /** The day of the exam where it is set and to come, YYYY-MM-DD. */
  ahead: string | null;
  /** Now, in milliseconds since 1970. */
  at: number;
  plan: PlanView;
  /** Null where the pack prepares for no exam. */
  readiness: ReadinessProps | null;
  forecast: ForecastDay[];
  pace: number | null;
  days: ActiveDay[];
  weeks: TrendWeek[];
  calibration: CalibrationPoint[];
  recent: RecentLine[];
  attempts: AttemptLine[];
  readings: ReadingLine[];
  /** Mock exams, newest first; nothing where the pack prepares for none. */
  exams: ExamEntry[];
}

/** What somebody knows, how sure that is, and what they have done. Every figure is worked out from stored rows. */
export function ProgressPage(props: Props) {
  const { pack, saved, answered, counts, topics, ahead, at, plan, readiness, weeks, recent } = props;
  const { forecast, pace, days, calibration, attempts, readings, exams } = props;
  const t = useTranslations('progress');
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{headline(t, answered, counts)}</h1>
        <p>
          {answered === 0 && `${t('headline.waiting', { count: counts.new, pack: pack.title })} `}
          {t(`saved.${saved}`)} {saved === 'device' && <a href="/account">{t('saved.keep')}</a>}
        </p>
      </header>
      <div className="progress-parts">
        <div className="progress-side">
          {readiness && (
            <Part id="readiness" title={t('parts.readiness')} hint={readiness.exam.name}>
              <ReadinessFigure {...readiness} />
            </Part>
          )}
          {readiness && (
            <Part id="exams" title={t('parts.exams')}>
              <Exams pack={pack.id} exams={exams} exam={readiness.exam} />
            </Part>
          )}
          <Part id="trend" title={t('parts.trend')}>
            <TrendFigure weeks={weeks} />
          </Part>
        </div>
        <div className="progress-side">
          <Part id="forecast" title={t('parts.forecast')}>
            <ForecastFigure days={forecast} newPerDay={plan.plan.newPerDay} pace={pace} />
            <PlanForm {...plan} back={`/progress?pack=${pack.id}`} folded />
          </Part>
          <Part id="days" title={t('parts.days')}>
            <CalendarFigure days={days} />
          </Part>
        </div>
      </div>
      <Part id="by-topic" title={t('parts.mastery')} hint={t('parts.masteryHint')} wide>
        <MasteryList pack={pack.id} lines={topics} ahead={ahead} at={at} />
        <BarLegend />
      </Part>
      <div className="progress-parts">
        <div className="progress-side">
          <Part id="recent" title={t('parts.recent')}>
            {recent.length > 0 ? <RecentAnswers pack={pack.id} answers={recent} /> : <NoAnswers pack={pack.id} />}
          </Part>
          <Part id="reading" title={t('parts.reading')}>
            {readings.length > 0 ? <Readings pack={pack.id} readings={readings} /> : <NoReadings pack={pack.id} />}
          </Part>
        </div>
        <div className="progress-side">
          <Part id="calibration" title={t('parts.calibration')} hint={t('parts.calibrationHint')}>
            <CalibrationFigure points={calibration} pack={pack.id} />
          </Part>
          <Part id="attempts" title={t('parts.attempts')}>
            {attempts.length > 0 ? <Attempts attempts={attempts} /> : <NoAttempts />}
          </Part>
          <Part id="yours" title={t('parts.yours')}>
            <YoursToTake nothing={saved === 'nothing'} />
          </Part>
        </div>
      </div>
      <Footer note={pack.trademark} />
    </main>
  );
}

function headline(t: Translator<'progress'>, answered: number, counts: Record<Standing, number>): string {
  if (answered === 0) return t('headline.nothing');
  const { known, due, weak, new: fresh, aside } = counts;
  const facts = known + due + weak + fresh + aside;
  return due === 0
    ? t('headline.known', { known, facts })
    : t('headline.knownAndDue', { known: known + due, facts, due });
}

function Part(props: { id: string; title: string; hint?: string; wide?: boolean; children: ReactNode }) {
  const { id, title, hint, wide = false, children } = props;
  return (
    <section aria-labelledby={id} className={wide ? 'section' : undefined}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {hint && <p>{hint}</p>}
      </div>
      {children}
    </section>
  );
}

function NoAnswers({ pack }: { pack: string }) {
  const t = useTranslations('progress');
  return (
    <Notice
      level={3}
      title={t('empty.answers')}
      actions={<ButtonLink href={`/practice?pack=${pack}`}>{t('empty.answerFive')}</ButtonLink>}
    >
      <p>{t('empty.answersBody')}</p>
    </Notice>
  );
}

function Exams({ pack, exams, exam }: { pack: string; exams: ExamEntry[]; exam: ReadinessProps['exam'] }) {
  const t = useTranslations('progress');
  if (!exams.some(({ result }) => result)) {
    return (
      <Notice
        level={3}
        title={t('empty.exams')}
        actions={
          <ButtonLink kind="quiet" href={`/exam?pack=${pack}`}>
            {t('empty.sitExam')}
          </ButtonLink>
        }
      >
        <p>{t('empty.examsBody')}</p>
      </Notice>
    );
  }
  return (
    <>
      <ExamScores exams={exams} exam={exam} />
      <p className="progress-say">
        <a href={`/exam?pack=${pack}`}>{t('allExams')}</a>
      </p>
    </>
  );
}

function NoAttempts() {
  const t = useTranslations('progress');
  return (
    <Notice
      level={3}
      title={t('empty.attempts')}
      actions={
        <ButtonLink kind="quiet" href="/lab">
          {t('empty.openLab')}
        </ButtonLink>
      }
    >
      <p>{t('empty.attemptsBody')}</p>
    </Notice>
  );
}

function NoReadings({ pack }: { pack: string }) {
  const t = useTranslations('progress');
  return (
    <Notice
      level={3}
      title={t('empty.readings')}
      actions={
        <ButtonLink kind="quiet" href={`/learn/${pack}`}>
          {t('empty.choosePage')}
        </ButtonLink>
      }
    >
      <p>{t('empty.readingsBody')}</p>
    </Notice>
  );
}
