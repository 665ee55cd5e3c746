import { Button, ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';
import { count } from '../reading/words';
import { Footer } from '../shell/footer';
import { type ExamEntry, ExamList, ExamScores } from './exam-scores';

interface Props {
  pack: { id: string; title: string; trademark?: string | undefined };
  exam: { name: string; questions: number; minutes: number; pass: number; scale: readonly [number, number] };
  lengths: readonly { questions: number; minutes: number }[];
  exams: readonly ExamEntry[];
  /** Under which the next one begins, so that a double click begins one. */
  clientId: string;
  problem: string | null;
}

/** Where a mock exam begins, and where the earlier ones are. Plain forms. */
export function ExamStart({ pack, exam, lengths, exams, clientId, problem }: Props) {
  const open = exams.filter(({ result }) => result === null);
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>Mock exam</h1>
        <p>
          The form of {exam.name}: {exam.questions} questions in {exam.minutes} minutes, one right answer of four, or
          two or three of five or six. Nothing is said until the end; then every question with its reason. Questions
          come from {pack.title} alone, each topic with its weight, none that you have met.
        </p>
      </header>
      {problem && <p className="run-problem">{problem}</p>}
      {open.map((one) => (
        <OpenExam exam={one} key={one.id} />
      ))}
      <div className="start-top">
        <form method="post" action="/exam/start" className="start-new">
          <input type="hidden" name="pack" value={pack.id} />
          <input type="hidden" name="clientId" value={clientId} />
          <h2>A new exam</h2>
          <fieldset>
            <legend>How long</legend>
            <div className="lengths">
              {lengths.map(({ questions, minutes }, index) => (
                <label key={questions}>
                  <input
                    type="radio"
                    name="questions"
                    value={questions}
                    defaultChecked={index === 0}
                    aria-label={`${questions} questions, ${minutes} minutes`}
                  />
                  <span>
                    {questions} <small>in {minutes} min</small>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend>The clock</legend>
            <div className="lengths">
              <label>
                <input type="radio" name="form" value="timed" defaultChecked />
                <span>As in the exam</span>
              </label>
              <label>
                <input type="radio" name="form" value="untimed" />
                <span>No time limit</span>
              </label>
            </div>
          </fieldset>
          <Button type="submit">
            Start
            <Glyph name="next" />
          </Button>
        </form>
        <section aria-labelledby="exam-how">
          <h2 id="exam-how">How it goes</h2>
          <p>
            The server keeps the time: a reload, a closed page or another device does not stop it, and when it is over
            the exam ends with what is stored. Only without a time limit can it be paused.
          </p>
          <p>
            Every answer is stored as you give it, and can be changed until the end. Flag what you want to come back to,
            strike out what cannot be right.
          </p>
          <p>Your answers enter your reviews when it ends, so what you missed comes back in practice.</p>
        </section>
      </div>
      <section className="section" aria-labelledby="exam-history">
        <div className="section-head">
          <h2 id="exam-history">Your exams</h2>
          {exams.length > 0 && (
            <p>Scores with the range that holds what the same knowledge brings on average, 19 times in 20.</p>
          )}
        </div>
        {exams.length === 0 ? (
          <Notice
            level={3}
            title="None yet"
            actions={
              <ButtonLink kind="quiet" href={`/practice?pack=${pack.id}`}>
                Practise first
              </ButtonLink>
            }
          >
            <p>
              Each exam appears here with its score, and the score with how far {exam.questions} questions leave it
              open.
            </p>
          </Notice>
        ) : (
          <>
            <ExamScores exams={exams} exam={exam} />
            <ExamList exams={exams} />
          </>
        )}
      </section>
      <Footer {...(pack.trademark === undefined ? {} : { note: pack.trademark })} />
    </main>
  );
}

function OpenExam({ exam: { id, questions, form, minutes, startedAt } }: { exam: ExamEntry }) {
  return (
    <section className="exam-open" aria-label="An open exam">
      <div>
        <h2>An exam is open</h2>
        <p>
          {count(questions, 'question')}, {form === 'timed' ? `${minutes} minutes` : 'no time limit'}, begun{' '}
          <LocalTime at={startedAt} />.
        </p>
      </div>
      <ButtonLink href={`/exam/${id}`}>
        Go on
        <Glyph name="next" />
      </ButtonLink>
    </section>
  );
}
