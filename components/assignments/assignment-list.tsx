import { ButtonLink } from '../controls/button';
import { Chip } from '../controls/chip';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';
import type { AssignmentView, OwnWorkView } from './views';
import { KIND_WORDS, percent } from './words';
import { WorkState } from './work-state';

/** The assignments of a class for one of its learners, with their own grades. */
export function OwnAssignments({
  classId,
  assignments,
  total,
}: {
  classId: string;
  assignments: { line: AssignmentView; work: OwnWorkView }[];
  /** Weighted mean of what is released, in percent; null while nothing counts. */
  total: number | null;
}) {
  return (
    <section aria-labelledby="assignments-title">
      <div className="section-head">
        <h2 id="assignments-title">Assignments</h2>
        {total !== null && (
          <p>
            Total of what is graded: <b>{percent(total)}</b>
          </p>
        )}
      </div>
      {assignments.length === 0 ? (
        <Notice title="Nothing is set yet." level={3}>
          <p>Quizzes, mock exams and designs that your instructor sets stand here, with what is due and your grades.</p>
        </Notice>
      ) : (
        <ul className="assignment-lines">
          {assignments.map(({ line, work }) => (
            <li key={line.id}>
              <span className="assignment-name">
                <a href={`/classes/${classId}/assignments/${line.id}`}>{line.title}</a>
                <small>{KIND_WORDS[line.kind]}</small>
              </span>
              <Due opensAt={line.opensAt} dueAt={work.dueAt} ahead={work.phase === 'ahead'} />
              <WorkState work={work} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The assignments of a class for its staff, with how many have handed in. */
export function StaffAssignments({
  classId,
  assignments,
  learners,
  mayAssign,
}: {
  classId: string;
  assignments: { line: AssignmentView; handedIn: number; ahead: boolean }[];
  learners: number;
  mayAssign: boolean;
}) {
  const set = assignments.filter(({ line }) => !line.withdrawn);
  const back = assignments.filter(({ line }) => line.withdrawn);
  return (
    <section aria-labelledby="assignments-title">
      <div className="section-head">
        <h2 id="assignments-title">Assignments</h2>
        {mayAssign && set.length > 0 && (
          <ButtonLink kind="quiet" small href={`/classes/${classId}/assignments/new`}>
            Set an assignment
          </ButtonLink>
        )}
      </div>
      {set.length === 0 && (
        <Notice
          title="Nothing is set yet."
          level={3}
          actions={mayAssign && <ButtonLink href={`/classes/${classId}/assignments/new`}>Set an assignment</ButtonLink>}
        >
          <p>A quiz, a mock exam or a design for a brief, with due time, attempts and a grade.</p>
        </Notice>
      )}
      {set.length > 0 && <StaffLines classId={classId} lines={set} learners={learners} />}
      {back.length > 0 && (
        <details className="class-more">
          <summary>Taken back, {back.length}</summary>
          <StaffLines classId={classId} lines={back} learners={learners} />
        </details>
      )}
    </section>
  );
}

function StaffLines({
  classId,
  lines,
  learners,
}: {
  classId: string;
  lines: { line: AssignmentView; handedIn: number; ahead: boolean }[];
  learners: number;
}) {
  return (
    <ul className="assignment-lines">
      {lines.map(({ line, handedIn, ahead }) => (
        <li key={line.id}>
          <span className="assignment-name">
            <a href={`/classes/${classId}/assignments/${line.id}`}>{line.title}</a>
            <small>{KIND_WORDS[line.kind]}</small>
          </span>
          <Due opensAt={line.opensAt} dueAt={line.dueAt} ahead={ahead} />
          <span>
            {line.withdrawn ? (
              <Chip>taken back</Chip>
            ) : (
              <>
                {handedIn} of {learners} handed in
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Due({ opensAt, dueAt, ahead }: { opensAt: string; dueAt: string | null; ahead: boolean }) {
  return (
    <span className="assignment-due">
      {ahead && (
        <span>
          opens <LocalTime at={opensAt} form="deadline" />
        </span>
      )}
      <span>
        {dueAt === null ? (
          'no due time'
        ) : (
          <>
            due <LocalTime at={dueAt} form="deadline" />
          </>
        )}
      </span>
    </span>
  );
}
