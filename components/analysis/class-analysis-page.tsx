import { FALL, MASTERY, RECENT, type RiskReason } from '@/classroom/assignments/at-risk';
import { riskWords } from '@/classroom/assignments/risk-words';
import type { UnitFigures } from '@/quiz/analysis/unit-figures';
import { Exports } from '../grades/grade-book-page';
import { Notice } from '../notice';
import { FigureCell } from '../questions/figure-cell';
import { count } from '../reading/words';
import { ScrollBox } from '../scroll-box';

type Unit = Pick<UnitFigures, 'unit' | 'answers' | 'learners' | 'facility' | 'discrimination' | 'seconds'> & {
  title: string;
  beside: string;
};

interface Props {
  classId: string;
  answers: number;
  learners: number;
  questions: readonly Unit[];
  templates: readonly Unit[];
  facts: readonly Unit[];
  topics: readonly Unit[];
  beliefs: readonly { id: string; text: string; holders: number; of: number; enough: number }[];
  atRisk: readonly { userId: string; name: string; reasons: readonly RiskReason[] }[];
  mayExport: boolean;
}

/** Tables of the export that are offered as CSV. */
const TABLES = ['Questions', 'Misconceptions', 'At risk'];

/** Misconceptions that are listed at once. */
const SHOWN = 12;

/** What a class's work says: who may need help, what is believed, and how every question, concept, fact and template did. */
export function ClassAnalysisPage(props: Props) {
  const { classId, answers, learners, questions, topics, facts, templates, mayExport } = props;
  return (
    <>
      <AtRisk {...props} />
      {answers === 0 ? (
        <Notice title="No answers yet.">
          <p>
            What learners answer in assignments and in live quizzes of the class is worked out here once it is handed
            in.
          </p>
        </Notice>
      ) : (
        <>
          <Beliefs {...props} />
          <section className="section" aria-labelledby="units-title">
            <div className="section-head">
              <h2 id="units-title">How it was answered</h2>
              <p>
                {count(answers, 'answer')} by {count(learners, 'learner')}; first attempts alone, hardest first
              </p>
            </div>
            <p className="grade-rule">
              Facility is the share of right answers, 0 to 1. Discrimination, −100 to 100, says how well a question
              parts those who do well on the rest from those who do not. Ranges are 95 % intervals; grey figures rest on
              too few.
            </p>
            <Units title="Concept" rows={topics} open />
            <Units title="Question" rows={questions} open />
            <Units title="Fact" rows={facts} />
            <Units title="Template" rows={templates} />
          </section>
        </>
      )}
      {mayExport && <Exports path={`/classes/${classId}/analysis/export`} tables={TABLES} />}
    </>
  );
}

function AtRisk({ classId, atRisk }: Props) {
  return (
    <section aria-labelledby="risk-title">
      <div className="section-head">
        <h2 id="risk-title">Who may need help</h2>
        <p>{atRisk.length === 0 ? 'nobody by this rule' : count(atRisk.length, 'learner')}</p>
      </div>
      {atRisk.length > 0 && (
        <ul className="risk-list">
          {atRisk.map(({ userId, name, reasons }) => (
            <li key={userId}>
              <a href={`/classes/${classId}/grades/${userId}`}>{name}</a>
              <ul>
                {reasons.map((reason) => (
                  <li key={reason.kind}>{riskWords(reason)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <details className="class-more">
        <summary>The rule</summary>
        <p className="grade-rule">
          Somebody is listed when an assignment is missing after its close; when two of the last {RECENT} came late;
          when the whole 95 % interval of their right answers lies under {100 * MASTERY} %; or when the mean of their
          last two grades lies {FALL} points or more under the mean of at least two before. What weighs nothing does not
          count.
        </p>
      </details>
    </section>
  );
}

function Beliefs({ beliefs }: Props) {
  if (beliefs.length === 0) return null;
  return (
    <section className="section" aria-labelledby="beliefs-title">
      <div className="section-head">
        <h2 id="beliefs-title">What is believed and is not so</h2>
        <p>learners who chose it, of those to whom it was offered</p>
      </div>
      <BeliefList beliefs={beliefs.slice(0, SHOWN)} />
      {beliefs.length > SHOWN && (
        <details className="class-more">
          <summary>{beliefs.length - SHOWN} more</summary>
          <BeliefList beliefs={beliefs.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function BeliefList({ beliefs }: Pick<Props, 'beliefs'>) {
  return (
    <ul className="statistics-list">
      {beliefs.map(({ id, text, holders, of, enough }) => (
        <li key={id}>
          <b>
            {holders} of {of}
          </b>{' '}
          {holders === 1 ? 'believes' : 'believe'}: {text}
          {of < enough && (
            <small className="belief-few">
              Only {of} learners; read the share from {enough} on.
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

function Units({ title, rows, open = false }: { title: string; rows: readonly Unit[]; open?: boolean }) {
  const hardest = [...rows].sort((a, b) => (a.facility.value ?? 1) - (b.facility.value ?? 1));
  return (
    <details className="class-more" open={open}>
      <summary>
        By {title.toLowerCase()}, {rows.length}
      </summary>
      <ScrollBox label={`By ${title.toLowerCase()}`}>
        <table className="statistics-table">
          <thead>
            <tr>
              {[title, 'Answers', 'Facility', 'Discrimination', 'Seconds'].map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hardest.map(({ unit, title: name, beside, answers, learners, facility, discrimination, seconds }) => (
              <tr key={unit}>
                <th scope="row">
                  {name}
                  <small>{beside}</small>
                </th>
                <td className="figure-cell">
                  {answers}
                  <small>{count(learners, 'learner')}</small>
                </td>
                <FigureCell figure={facility} digits={2} of="answers" />
                <FigureCell figure={discrimination} />
                <td className="figure-cell">{seconds === null ? '–' : Math.round(seconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
