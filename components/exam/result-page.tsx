import type { ExamScore } from '@/progress/exam-score';
import type { TopicAccuracy } from '@/progress/topic-accuracy';
import { Button, ButtonLink } from '../controls/button';
import { ScoreScale } from '../progress/score-scale';
import { ShareEstimate } from '../progress/share-estimate';
import { count } from '../reading/words';
import { Footer } from '../shell/footer';
import { State } from '../state/state';
import { OUTCOME_WORDS, type Outcome } from './outcome-words';
import { type Reviewed, ReviewedQuestion } from './reviewed-question';
import { rangeWords, rounded, verdictWords } from './score-words';
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
  const { id, pack, exam, score, right, counted, assignment, topics, titles, questions, minutes, tookMs, endedBy } =
    props;
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
        <h1>{score && exam ? `${rounded(score.score)} of ${exam.scale[1].toLocaleString('en')}` : `${percent} %`}</h1>
        <p>
          {right} of {counted} right.{' '}
          {endedBy === 'time'
            ? minutes === null
              ? 'Ended by the clock.'
              : `Ended by the clock after ${minutes} minutes.`
            : `Ended after ${spentText(tookMs)}.`}
          {withdrawn > 0 && ` ${count(withdrawn, 'question')} withdrawn since the material was corrected: not counted.`}
        </p>
      </header>
      <div className="exam-result-parts">
        <section aria-labelledby="result-score">
          <h2 id="result-score">The score</h2>
          {score && exam ? (
            <Scaled score={score} exam={exam} />
          ) : (
            <p className="progress-say">
              The share of right answers. No answer counts as wrong, and a question with several right options counts
              when all of them and no other were chosen.
            </p>
          )}
          <div className="run-again">
            {missed.length > 0 && <MissedForm pack={pack.id} missed={missed} />}
            <ButtonLink
              kind="quiet"
              href={
                assignment ? `/classes/${assignment.classId}/assignments/${assignment.id}` : `/exam?pack=${pack.id}`
              }
            >
              {assignment ? 'The assignment' : 'All exams'}
            </ButtonLink>
          </div>
        </section>
        <section aria-labelledby="result-topics">
          <h2 id="result-topics">By topic</h2>
          <table className="tally exam-topics">
            <thead>
              <tr>
                <th scope="col">Topic</th>
                <th scope="col">Right, 0 to 100 %</th>
              </tr>
            </thead>
            <tbody>
              {topics
                .filter(({ answered }) => answered > 0)
                .map((topic) => (
                  <tr key={topic.topic}>
                    <th scope="row">{titles[topic.topic] ?? topic.topic}</th>
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
          <h2 id="result-questions">Every question</h2>
          <p>open one for its reasons, sources and runs</p>
        </div>
        <Questions exam={id} questions={questions} />
      </section>
    </>
  );
}

function Scaled({ score, exam }: { score: ExamScore; exam: Exam }) {
  return (
    <>
      <ScoreScale score={score.score} interval={score.interval} exam={exam} />
      <p className="progress-say">
        Other exams like this one would bring the same knowledge {rangeWords(score)}, 19 times in 20.{' '}
        {verdictWords(score, exam.pass)}
      </p>
      <Method exam={exam} />
    </>
  );
}

function Method({ exam }: { exam: Exam }) {
  const [bottom, top] = exam.scale;
  return (
    <details className="rests-on">
      <summary>How it is worked out</summary>
      <ul>
        <li>
          The share of right answers, laid on the scale: none is {bottom}, all is {top.toLocaleString('en')}. No answer
          counts as wrong, and a question with several right options counts when all of them and no other were chosen.
        </li>
        <li>The range is Wilson’s 95 % interval of that share: fewer questions, a wider range.</li>
        <li>
          How the examiner scales is not published, and {exam.name} asks about more than this material. Read it as a
          comparison with your other exams here.
        </li>
      </ul>
    </details>
  );
}

function Questions({ exam, questions }: { exam: string; questions: readonly Reviewed[] }) {
  return (
    <table className="exam-review">
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Answer</th>
          <th scope="col">Time</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ place, item, outcome, flagged, elapsedMs }) => (
          <tr key={item.id}>
            <th scope="row">
              <a href={`/exam/${exam}/result?q=${place + 1}`}>
                <b>{place + 1}</b>
                <span>{item.stem}</span>
              </a>
            </th>
            <td>
              <OutcomeMark outcome={outcome} />
              {flagged && ', flagged'}
            </td>
            <td>{elapsedMs === 0 ? 'not seen' : spentText(elapsedMs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const KINDS = { right: 'ok', wrong: 'down', blank: 'none', withdrawn: 'unknown' } as const;

function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return <State kind={KINDS[outcome]}>{OUTCOME_WORDS[outcome]}</State>;
}

/** Most questions of a session. */
const MOST = 40;

function MissedForm({ pack, missed }: { pack: string; missed: readonly Reviewed[] }) {
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
        Practise what was missed
      </Button>
    </form>
  );
}
