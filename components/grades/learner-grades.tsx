import { useTranslations } from '#language';
import { lateWords, percent } from '../assignments/words';
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
  state: 'given' | 'late' | 'handedIn' | 'missing' | 'begun' | 'ahead' | 'open';
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
  const t = useTranslations('grades');
  const words = useTranslations('assignments');
  const { assignmentId, title, score, state, worked, released, weight, handedIn, changes } = grade;
  const standing = { state: t(`ofLearner.states.${state}`), weight };
  return (
    <section className="section learner-grade" aria-labelledby={assignmentId}>
      <div className="section-head">
        <h2 id={assignmentId}>
          <a href={`/classes/${classId}/assignments/${assignmentId}`}>{title}</a>
        </h2>
        <p>
          {score === null
            ? t(released ? 'ofLearner.ungraded' : 'ofLearner.ungradedUnreleased', standing)
            : t.rich(released ? 'ofLearner.graded' : 'ofLearner.gradedUnreleased', {
                ...standing,
                score: percent(words, score),
                b: (text) => <b>{text}</b>,
              })}
        </p>
      </div>
      <div className="learner-grade-parts">
        <div>
          {handedIn.length === 0 && <p>{t('ofLearner.nothing')}</p>}
          {handedIn.length > 0 && (
            <ol className="attempt-lines">
              {handedIn.map(({ id, at, score: reached, counted, daysLate }) => (
                <li key={id}>
                  <LocalTime at={at} />
                  <span>
                    {percent(words, reached)}
                    {daysLate > 0 && `, ${lateWords(words, daysLate)}`}
                    {counted !== reached && `, ${t('ofLearner.counts', { score: percent(words, counted) })}`}
                  </span>
                </li>
              ))}
            </ol>
          )}
          {changes.length > 0 && (
            <ol className="grade-changes">
              {changes.map(({ score: given, comment, at, grader }) => (
                <li key={at}>
                  {t.rich('ofLearner.change', {
                    score: given === null ? t('ofLearner.asWorkedOut') : percent(words, given),
                    grader: grader ?? t('ofLearner.goneGrader'),
                    b: (text) => <b>{text}</b>,
                    time: () => <LocalTime at={at} />,
                  })}
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
            label={t('ofLearner.byHand')}
            help={
              worked === null
                ? t('ofLearner.byHandNone')
                : t('ofLearner.byHandWorked', { score: percent(words, worked) })
            }
          />
          <div className="field">
            <label className="field-label" htmlFor={`comment-${assignmentId}`}>
              {t('ofLearner.comment')}
            </label>
            <textarea id={`comment-${assignmentId}`} name="comment" className="input" rows={2} maxLength={1000} />
          </div>
          <div>
            <Button type="submit" kind="quiet" small>
              {t('ofLearner.store')}
            </Button>
          </div>
        </SendForm>
      </div>
    </section>
  );
}
