import { percent } from '../assignments/words';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { SendForm } from '../forms/send-form';
import { LocalTime } from '../local-time';

/** One grade of a learner with everything about it. */
export interface GradeView {
  assignmentId: string;
  title: string;
  /** Percent. */
  score: number | null;
  state: string;
  worked: number | null;
  released: boolean;
  weight: number;
  handedIn: { id: string; at: string; score: number; counted: number; daysLate: number }[];
  changes: { score: number | null; comment: string; at: string; grader: string | null }[];
}

/** The grades of one learner, each to be given by hand and commented on, with who did that and when. */
export function LearnerGrades({ classId, userId, grades }: { classId: string; userId: string; grades: GradeView[] }) {
  return (
    <>
      {grades.map((grade) => (
        <Grade key={grade.assignmentId} {...{ classId, userId, grade }} />
      ))}
    </>
  );
}

function Grade({ classId, userId, grade }: { classId: string; userId: string; grade: GradeView }) {
  const { assignmentId, title, score, state, worked, released, weight, handedIn, changes } = grade;
  return (
    <section className="section learner-grade" aria-labelledby={assignmentId}>
      <div className="section-head">
        <h2 id={assignmentId}>
          <a href={`/classes/${classId}/assignments/${assignmentId}`}>{title}</a>
        </h2>
        <p>
          {score === null ? '' : <b>{percent(score)}</b>} {state}, weight {weight}
          {released ? '' : ', not released'}
        </p>
      </div>
      <div className="learner-grade-parts">
        <div>
          {handedIn.length === 0 && <p>Nothing handed in.</p>}
          {handedIn.length > 0 && (
            <ol className="attempt-lines">
              {handedIn.map(({ id, at, score: reached, counted, daysLate }) => (
                <li key={id}>
                  <LocalTime at={at} />
                  <span>
                    {percent(reached)}
                    {daysLate > 0 && `, ${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`}
                    {counted !== reached && `, counts ${percent(counted)}`}
                  </span>
                </li>
              ))}
            </ol>
          )}
          {changes.length > 0 && (
            <ol className="grade-changes">
              {changes.map(({ score: given, comment, at, grader }) => (
                <li key={at}>
                  <b>{given === null ? 'as worked out' : percent(given)}</b> by {grader ?? 'an account that has gone'},{' '}
                  <LocalTime at={at} />
                  {comment !== '' && <q>{comment}</q>}
                </li>
              ))}
            </ol>
          )}
        </div>
        <SendForm
          action="/api/assignments/grade"
          back={`/classes/${classId}/grades/${userId}`}
          hidden={{ class: classId, assignment: assignmentId, member: userId }}
          className="class-form"
        >
          <Field
            id={`score-${assignmentId}`}
            name="score"
            type="number"
            min={0}
            max={100}
            step="any"
            label="Grade by hand, percent"
            help={
              worked === null ? 'Left empty, there is none.' : `Left empty, ${percent(worked)} as worked out stands.`
            }
          />
          <div className="field">
            <label className="field-label" htmlFor={`comment-${assignmentId}`}>
              Comment for the learner
            </label>
            <textarea id={`comment-${assignmentId}`} name="comment" className="input" rows={2} maxLength={1000} />
          </div>
          <div>
            <Button type="submit" kind="quiet" small>
              Store
            </Button>
          </div>
        </SendForm>
      </div>
    </section>
  );
}
