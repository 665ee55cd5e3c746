import { mayInClass } from '../access';
import { listBriefs } from '../briefs/loaders';
import { authoriseInClass } from '../classes/authorise';
import { loadHead } from '../classes/loaders';
import { readClassesOf } from '../classes/reads';
import type { Assignment } from '../db/generated/client';
import { examLengths } from '../exams/forms';
import { itemsOf } from '../exams/paper';
import type { GradeCell } from '../grades/cell';
import { readGradeBook } from '../grades/grade-book';
import { readOwnWork } from '../grades/loaders';
import { requirePack } from '../items/required';
import type { Learner } from '../session/learner';
import { readAttempts } from '../submissions/reads';
import { type AssignmentLine, readAllowances, readAssignments, readAttemptsAt } from './reads';
import { isReleased } from './released';
import { requireAssignment, requireSetAssignment } from './require';

/** An assignment of one's own, for lists. */
export interface OwnAssignment {
  line: AssignmentLine;
  cell: GradeCell;
  released: boolean;
}

/** The page of a class: for its staff every assignment with how many have handed in, for a learner their own. Throws AppError. */
export async function loadClassPage(asker: Learner | null, classId: string, now: Date) {
  const head = await loadHead(asker, classId);
  if (!head.staff) return { head, staff: null, own: await ownAssignments(asker?.id ?? '', classId, now) };
  const [all, { assignments, lines }] = await Promise.all([
    readAssignments(classId, true),
    readGradeBook(classId, now),
  ]);
  const handedIn = (id: string) => {
    const index = assignments.findIndex((one) => one.id === id);
    return lines.filter(({ cells }) => cells[index] && cells[index].score !== null).length;
  };
  const mayAssign = mayInClass(head.standing, 'assign') && !head.archived;
  const staff = {
    mayAssign,
    learners: lines.length,
    assignments: all.map((line) => ({ line, handedIn: handedIn(line.id) })),
  };
  return { head, staff, own: null };
}

async function ownAssignments(userId: string, classId: string, now: Date): Promise<OwnAssignment[]> {
  const { assignments, cells } = await readOwnWork(userId, classId, now);
  return assignments.flatMap((line, index) => {
    const cell = cells[index];
    return cell ? [{ line, cell, released: isReleased(line, now) }] : [];
  });
}

/** Most pieces of work that the home page names. */
const MOST_OPEN = 5;

/** What somebody can hand in now in their classes and has not, due first first; for the home page. */
export async function loadOpenWork(
  learner: Learner | null,
  now: Date,
): Promise<(OwnAssignment & { className: string })[]> {
  if (learner === null || learner.role === 'guest') return [];
  const classes = (await readClassesOf(learner.id)).filter(({ archived, role }) => !archived && role === 'learner');
  const work = await Promise.all(
    classes.map(async ({ id, name }) =>
      (await ownAssignments(learner.id, id, now)).map((one) => ({ ...one, className: name })),
    ),
  );
  const isOpen = ({ cell }: OwnAssignment) =>
    (cell.phase === 'open' || cell.phase === 'late') &&
    (cell.open || cell.handedIn.length === 0) &&
    cell.given === null;
  const due = ({ cell }: OwnAssignment) => cell.times.dueAt ?? Number.MAX_SAFE_INTEGER;
  return work
    .flat()
    .filter(isOpen)
    .sort((a, b) => due(a) - due(b))
    .slice(0, MOST_OPEN);
}

/** What a new assignment of a class can be made from. Throws AppError. */
export async function loadNewAssignment(asker: Learner | null, classId: string) {
  await authoriseInClass(asker, classId, 'assign');
  const head = await loadHead(asker, classId);
  const pack = requirePack(head.pack);
  return {
    head,
    pack: { id: pack.id, title: pack.info.title, topics: pack.topics.map(({ id, title }) => ({ id, title })) },
    lengths: pack.info.exam ? examLengths(pack) : [],
    briefs: listBriefs().flatMap(({ pack: of, brief }) =>
      of.id === pack.id ? [{ id: brief.id, title: brief.title }] : [],
    ),
  };
}

/** An assignment for the staff: its questions with their keys, and where every learner stands. Throws AppError. */
export async function loadStaffAssignment(asker: Learner | null, classId: string, id: string, now: Date) {
  await authoriseInClass(asker, classId, 'read-grade-book');
  const head = await loadHead(asker, classId);
  const found = await requireAssignment(classId, id);
  const [book, allowances, attempts] = await Promise.all([
    readGradeBook(classId, now),
    readAllowances([id]),
    readAttemptsAt([id]),
  ]);
  const index = book.assignments.findIndex((one) => one.id === id);
  return {
    ...{ head, found, briefTitle: briefTitle(found), items: itemsOf(found), begun: attempts.length > 0 },
    released: isReleased(found, now),
    mayAssign: mayInClass(head.standing, 'assign') && !head.archived,
    learners: book.lines.map(({ userId, name, cells }) => ({
      ...{ userId, name, cell: cells[index] ?? null },
      allowance: allowances.find((one) => one.userId === userId) ?? null,
    })),
  };
}

/** An assignment for one of its learners, also in an archived class: no question, no key. Throws AppError. */
export async function loadOwnAssignment(learner: Learner | null, classId: string, id: string, now: Date) {
  await authoriseInClass(learner, classId, 'read-class');
  const userId = learner?.id ?? '';
  const head = await loadHead(learner, classId);
  const found = await requireSetAssignment(classId, id);
  const own = (await ownAssignments(userId, classId, now)).find(({ line }) => line.id === id);
  if (!own) throw new Error(`Assignment ${id} is set and not among those of class ${classId}.`);
  const [allowance] = await readAllowances([id], userId);
  const attempts = await readAttemptsAt([id], userId);
  return {
    ...{ head, found, own, briefTitle: briefTitle(found), extraMinutes: allowance?.extraMinutes ?? 0, attempts },
    designs: found.brief === null ? [] : await readAttempts(userId, found.pack, found.brief, 20),
  };
}

function briefTitle({ brief }: Pick<Assignment, 'brief'>): string | null {
  return brief === null ? null : (listBriefs().find((one) => one.brief.id === brief)?.brief.title ?? brief);
}
