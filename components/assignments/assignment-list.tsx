import { useTranslations } from '#language';
import { ButtonLink } from '../controls/button';
import { Chip } from '../controls/chip';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';
import type { AssignmentView, OwnWorkView } from './views';
import { kindWord, percent } from './words';
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
  const t = useTranslations('assignments');
  return (
    <section aria-labelledby="assignments-title">
      <div className="section-head">
        <h2 id="assignments-title">{t('title')}</h2>
        {total !== null && <p>{t.rich('list.total', { total: percent(t, total), b: (text) => <b>{text}</b> })}</p>}
      </div>
      {assignments.length === 0 ? (
        <Notice title={t('list.none')} level={3}>
          <p>{t('list.noneBody')}</p>
        </Notice>
      ) : (
        <ul className="assignment-lines">
          {assignments.map(({ line, work }) => (
            <li key={line.id}>
              <span className="assignment-name">
                <a href={`/classes/${classId}/assignments/${line.id}`}>{line.title}</a>
                <small>{kindWord(t, line.kind)}</small>
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
  const t = useTranslations('assignments');
  const set = assignments.filter(({ line }) => !line.withdrawn);
  const back = assignments.filter(({ line }) => line.withdrawn);
  return (
    <section aria-labelledby="assignments-title">
      <div className="section-head">
        <h2 id="assignments-title">{t('title')}</h2>
        {mayAssign && set.length > 0 && (
          <ButtonLink kind="quiet" small href={`/classes/${classId}/assignments/new`}>
            {t('list.set')}
          </ButtonLink>
        )}
      </div>
      {set.length === 0 && (
        <Notice
          title={t('list.none')}
          level={3}
          actions={mayAssign && <ButtonLink href={`/classes/${classId}/assignments/new`}>{t('list.set')}</ButtonLink>}
        >
          <p>{t('list.noneStaffBody')}</p>
        </Notice>
      )}
      {set.length > 0 && <StaffLines classId={classId} lines={set} learners={learners} />}
      {back.length > 0 && (
        <details className="class-more">
          <summary>{t('list.takenBack', { count: back.length })}</summary>
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
  const t = useTranslations('assignments');
  return (
    <ul className="assignment-lines">
      {lines.map(({ line, handedIn, ahead }) => (
        <li key={line.id}>
          <span className="assignment-name">
            <a href={`/classes/${classId}/assignments/${line.id}`}>{line.title}</a>
            <small>{kindWord(t, line.kind)}</small>
          </span>
          <Due opensAt={line.opensAt} dueAt={line.dueAt} ahead={ahead} />
          <span>
            {line.withdrawn ? (
              <Chip>{t('list.takenBackChip')}</Chip>
            ) : (
              t('list.handedIn', { count: handedIn, learners })
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Due({ opensAt, dueAt, ahead }: { opensAt: string; dueAt: string | null; ahead: boolean }) {
  const t = useTranslations('assignments');
  return (
    <span className="assignment-due">
      {ahead && <span>{t.rich('due.opens', { time: () => <LocalTime at={opensAt} form="deadline" /> })}</span>}
      <span>
        {dueAt === null ? t('due.none') : t.rich('due.due', { time: () => <LocalTime at={dueAt} form="deadline" /> })}
      </span>
    </span>
  );
}
