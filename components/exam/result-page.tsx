import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import type { ExamScore } from '@/progress/exam-score';
import type { TopicAccuracy } from '@/progress/topic-accuracy';
import { Button, ButtonLink } from '../controls/button';
import { Material, useMaterialMarks } from '../language/material';
import { ScoreScale } from '../progress/score-scale';
import { ShareEstimate } from '../progress/share-estimate';
import { Footer } from '../shell/footer';
import { State } from '../state/state';
import { type Outcome, type Reviewed, ReviewedQuestion } from './reviewed-question';
import { rounded, verdictWords } from './score-words';
import { spentText } from './time-words';

interface Exam {
  name: string;
  pass: number;
  scale: readonly [number, number];
}

interface Props {
  id: string;
  pack: { id: string; trademark?: string | undefined };
  /** The pack's examination; null where it prepares for none. */
  exam: Exam | null;
  right: number;
  /** Questions that count. */
  counted: number;
  /** On the examiner's scale; null for a quiz. */
  score: ExamScore | null;
  /** What it was an attempt at; null for a mock exam of one's own. */
  assignment: { id: string; classId: string; title: string } | null;
  topics: readonly TopicAccuracy[];
  titles: Record<string, string>;
  questions: readonly Reviewed[];
  minutes: number | null;
  /** Milliseconds from its beginning to its end. */
  tookMs: number;
  endedBy: 'learner' | 'time';
  /** Place of the question shown in full; null for the score. */
  at: number | null;
}

/** The result of an exam: its score, by topic, and every question; or one question in full. */
export function ResultPage(props: Props) {
  const { id, pack, at, questions } = props;
  const one = at === null ? undefined : questions[at];
  return (
    <main id="main" className="page">
      {one ? (
        <ReviewedQuestion exam={id} pack={pack.id} question={one} of={questions.length} />
      ) : (
        <Summary {...props} />
      )}
      <Footer {...(pack.trademark === undefined ? {} : { note: pack.trademark })} />
    </main>
  );
}

function Summary(props: Props) {
  const t = useTranslations('exam');
  const { id, pack, exam, score, right, counted, assignment, topics, titles, questions } = props;
  const missed = questions.filter(({ outcome }) => outcome === 'wrong' || outcome === 'blank');
  const withdrawn = questions.length - counted;
  const percent = counted === 0 ? 0 : Math.round((100 * right) / counted);
  return (
    <>
      <header className="page-head">
        {assignment && (
          <p>
            <a href={`/classes/${assignment.classId}/assignments/${assignment.id}`}>{assignment.title}</a>
          </p>
        )}
        <h1>
          {score && exam
            ? t('result.score', { score: rounded(score.score), top: exam.scale[1] })
            : t('result.share', { percent })}
        </h1>
        <p>
          {endWords(t, props)}
          {withdrawn > 0 && ` ${t('result.withdrawn', { count: withdrawn })}`}
        </p>
      </header>
      <div className="exam-result-parts">
        <section aria-labelledby="result-score">
          <h2 id="result-score">{t('result.scoreTitle')}</h2>
          {score && exam ? (
            <Scaled score={score} exam={exam} />
          ) : (
            <p className="progress-say">{t('result.shareBody')}</p>
          )}
          <div className="run-again">
            {missed.length > 0 && <MissedForm pack={pack.id} missed={missed} />}
            <ButtonLink
              kind="quiet"
              href={
                assignment ? `/classes/${assignment.classId}/assignments/${assignment.id}` : `/exam?pack=${pack.id}`
              }
            >
              {t(assignment ? 'result.assignment' : 'result.allExams')}
            </ButtonLink>
          </div>
        </section>
        <section aria-labelledby="result-topics">
          <h2 id="result-topics">{t('result.byTopic')}</h2>
          <table className="tally exam-topics">
            <thead>
              <tr>
                <th scope="col">{t('result.topic')}</th>
                <th scope="col">{t('result.rightShare')}</th>
              </tr>
            </thead>
            <tbody>
              {topics
                .filter(({ answered }) => answered > 0)
                .map((topic) => (
                  <tr key={topic.topic}>
                    <th scope="row">
                      <Material>{titles[topic.topic] ?? topic.topic}</Material>
                    </th>
                    <td>
                      <ShareEstimate estimate={topic} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      </div>
      <section className="section" aria-labelledby="result-questions">
        <div className="section-head">
          <h2 id="result-questions">{t('result.every')}</h2>
          <p>{t('result.everyNote')}</p>
        </div>
        <Questions exam={id} questions={questions} />
      </section>
    </>
  );
}

/** How many were right, and what ended it. */
function endWords(t: Translator<'exam'>, { right, counted, endedBy, minutes, tookMs }: Props): string {
  if (endedBy !== 'time') return t('result.endedAfter', { right, counted, time: spentText(t, tookMs) });
  return minutes === null
    ? t('result.endedByClock', { right, counted })
    : t('result.endedByClockAfter', { right, counted, minutes });
}

function Scaled({ score, exam }: { score: ExamScore; exam: Exam }) {
  const t = useTranslations('exam');
  const { low, high } = score.interval;
  return (
    <>
      <ScoreScale score={score.score} interval={score.interval} exam={exam} />
      <p className="progress-say">
        {t('result.range', { low: rounded(low), high: rounded(high) })} {verdictWords(t, score, exam.pass)}
      </p>
      <Method exam={exam} />
    </>
  );
}

function Method({ exam }: { exam: Exam }) {
  const t = useTranslations('exam');
  const [bottom, top] = exam.scale;
  return (
    <details className="rests-on">
      <summary>{t('result.method.title')}</summary>
      <ul>
        <li>{t('result.method.scale', { bottom, top })}</li>
        <li>{t('result.method.interval')}</li>
        <li>{t('result.method.notPublished', { exam: exam.name })}</li>
      </ul>
    </details>
  );
}

function Questions({ exam, questions }: { exam: string; questions: readonly Reviewed[] }) {
  const t = useTranslations('exam');
  const material = useMaterialMarks();
  return (
    <table className="exam-review">
      <thead>
        <tr>
          <th scope="col">{t('result.question')}</th>
          <th scope="col">{t('result.answer')}</th>
          <th scope="col">{t('result.time')}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ place, item, outcome, flagged, elapsedMs }) => (
          <tr key={item.id}>
            <th scope="row">
              <a href={`/exam/${exam}/result?q=${place + 1}`}>
                <b>{place + 1}</b>
                <span {...material}>{item.stem}</span>
              </a>
            </th>
            <td>
              <OutcomeMark outcome={outcome} />
              {flagged && t('result.flagged')}
            </td>
            <td>{elapsedMs === 0 ? t('result.notSeen') : spentText(t, elapsedMs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const KINDS = { right: 'ok', wrong: 'down', blank: 'none', withdrawn: 'unknown' } as const;

function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const t = useTranslations('exam');
  return <State kind={KINDS[outcome]}>{t(`outcomes.${outcome}`)}</State>;
}

/** Most questions of a session. */
const MOST = 40;

function MissedForm({ pack, missed }: { pack: string; missed: readonly Reviewed[] }) {
  const t = useTranslations('exam');
  return (
    <form method="post" action="/practice/start">
      <input type="hidden" name="pack" value={pack} />
      <input type="hidden" name="length" value="10" />
      <input
        type="hidden"
        name="items"
        value={missed
          .slice(0, MOST)
          .map(({ item }) => item.id.replace('/', '.'))
          .join('~')}
      />
      <Button type="submit" name="mode" value="again">
        {t('result.practise')}
      </Button>
    </form>
  );
}
