import type { ReactNode } from 'react';
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
  /** Names the moment looked ahead to. */
  later: string;
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
  const { pack, saved, answered, counts, topics, later, at, plan, readiness, weeks, recent } = props;
  const { forecast, pace, days, calibration, attempts, readings, exams } = props;
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{headline(answered, counts)}</h1>
        <p>
          {answered === 0 ? `${counts.new} facts of ${pack.title} wait to be asked about. ` : ''}
          {SAVED_WORDS[saved]} {saved === 'device' && <a href="/account">Keep it in an account.</a>}
        </p>
      </header>
      <div className="progress-parts">
        <div className="progress-side">
          {readiness && (
            <Part id="readiness" title="Readiness" hint={readiness.exam.name}>
              <ReadinessFigure {...readiness} />
            </Part>
          )}
          {readiness && (
            <Part id="exams" title="Mock exams">
              <Exams pack={pack.id} exams={exams} exam={readiness.exam} />
            </Part>
          )}
          <Part id="trend" title="Week by week">
            <TrendFigure weeks={weeks} />
          </Part>
        </div>
        <div className="progress-side">
          <Part id="forecast" title="Next 14 days">
            <ForecastFigure days={forecast} newPerDay={plan.plan.newPerDay} pace={pace} />
            <PlanForm {...plan} back={`/progress?pack=${pack.id}`} folded />
          </Part>
          <Part id="days" title="Days you studied">
            <CalendarFigure days={days} />
          </Part>
        </div>
      </div>
      <Part id="by-topic" title="Mastery by topic" hint="open a topic to see its facts" wide>
        <MasteryList pack={pack.id} lines={topics} later={later} at={at} />
        <BarLegend />
      </Part>
      <div className="progress-parts">
        <div className="progress-side">
          <Part id="recent" title="Last answers">
            {recent.length > 0 ? <RecentAnswers pack={pack.id} answers={recent} /> : <NoAnswers pack={pack.id} />}
          </Part>
          <Part id="reading" title="Reading">
            {readings.length > 0 ? <Readings pack={pack.id} readings={readings} /> : <NoReadings pack={pack.id} />}
          </Part>
        </div>
        <div className="progress-side">
          <Part id="calibration" title="Calibration" hint="how sure you were, how often you were right">
            <CalibrationFigure points={calibration} pack={pack.id} />
          </Part>
          <Part id="attempts" title="Attempts in the lab">
            {attempts.length > 0 ? <Attempts attempts={attempts} /> : <NoAttempts />}
          </Part>
          <Part id="yours" title="Yours to take">
            <YoursToTake nothing={saved === 'nothing'} />
          </Part>
        </div>
      </div>
      <Footer note={pack.trademark} />
    </main>
  );
}

function headline(answered: number, { known, due, weak, new: fresh, aside }: Record<Standing, number>): string {
  if (answered === 0) return 'Nothing answered yet.';
  const total = known + due + weak + fresh + aside;
  const fading = due === 0 ? '' : `, and ${due} ${due === 1 ? 'is' : 'are'} due`;
  return `You know ${known + due} of ${total} facts${fading}.`;
}

const SAVED_WORDS: Record<Props['saved'], string> = {
  nothing: 'Storing begins with your first answer, design or page; no account is needed.',
  device: 'Saved on this device, under a cookie of this browser.',
  account: 'Saved in your account.',
};

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
  return (
    <Notice
      level={3}
      title="No answers yet"
      actions={<ButtonLink href={`/practice?pack=${pack}`}>Answer five questions</ButtonLink>}
    >
      <p>Each answer appears here with a link to its question, and moves the bars of its facts.</p>
    </Notice>
  );
}

function Exams({ pack, exams, exam }: { pack: string; exams: ExamEntry[]; exam: ReadinessProps['exam'] }) {
  if (!exams.some(({ result }) => result)) {
    return (
      <Notice
        level={3}
        title="No exam finished yet"
        actions={
          <ButtonLink kind="quiet" href={`/exam?pack=${pack}`}>
            Sit a mock exam
          </ButtonLink>
        }
      >
        <p>Scores appear here with the range that so many questions leave open; the answers count for readiness.</p>
      </Notice>
    );
  }
  return (
    <>
      <ExamScores exams={exams} exam={exam} />
      <p className="progress-say">
        <a href={`/exam?pack=${pack}`}>All mock exams</a>
      </p>
    </>
  );
}

function NoAttempts() {
  return (
    <Notice
      level={3}
      title="No attempts yet"
      actions={
        <ButtonLink kind="quiet" href="/lab">
          Open the lab
        </ButtonLink>
      }
    >
      <p>A design that you hand in is broken on purpose and graded; its score appears here.</p>
    </Notice>
  );
}

function NoReadings({ pack }: { pack: string }) {
  return (
    <Notice
      level={3}
      title="No page opened yet"
      actions={
        <ButtonLink kind="quiet" href={`/learn/${pack}`}>
          Choose a page
        </ButtonLink>
      }
    >
      <p>How far you have read each page, and where to go on, appears here.</p>
    </Notice>
  );
}
