import type { Table } from '@/classroom/tables/table';
import { isReleased } from '../assignments/released';
import { authoriseInClass } from '../classes/authorise';
import type { Learner } from '../session/learner';
import type { GradeCell } from './cell';
import { type GradeBook, readGradeBook } from './grade-book';

/** The grade book as tables: the matrix, and one line a grade with all that is known of it. Throws AppError. */
export async function loadGradeTables(asker: Learner | null, classId: string, now: Date): Promise<Table[]> {
  await authoriseInClass(asker, classId, 'export-class-results');
  const book = await readGradeBook(classId, now);
  return [matrix(book), details(book, now)];
}

function matrix({ assignments, lines }: GradeBook): Table {
  return {
    name: 'Grade book',
    head: ['Learner', 'E-mail', ...assignments.map(({ title }) => title), 'Total %'],
    rows: [
      ['Weight', null, ...assignments.map(({ weight }) => weight), null],
      ...lines.map(({ name, email, cells, total }) => [
        ...[name, email],
        ...cells.map(({ score, missing }) => (missing ? 0 : rounded(score))),
        rounded(total),
      ]),
    ],
  };
}

function details({ assignments, lines }: GradeBook, now: Date): Table {
  return {
    name: 'Grades',
    head: [
      ...['Learner', 'E-mail', 'Assignment', 'Kind', 'Grade %', 'State', 'Worked out %', 'By hand %', 'By', 'Given at'],
      ...['Comment', 'Handed in', 'Days late', 'Attempts', 'Due', 'Weight', 'Released'],
    ],
    rows: lines.flatMap(({ name, email, cells }) =>
      assignments.flatMap((assignment, index) => {
        const cell = cells[index];
        if (!cell) return [];
        const { score, counting, given, comment, handedIn, times } = cell;
        return [
          [
            ...[name, email, assignment.title, assignment.kind, rounded(score), STATES[stateOf(cell)]],
            ...[rounded(counting?.counted ?? null), rounded(given?.score ?? null)],
            ...[given?.grader ?? null, given?.at.toISOString() ?? null, comment === '' ? null : comment],
            ...[iso(counting?.at ?? null), counting?.daysLate ?? null, handedIn.length, iso(times.dueAt)],
            ...[assignment.weight, isReleased(assignment, now) ? 'yes' : 'no'],
          ],
        ];
      }),
    ),
  };
}

/** Where a grade stands, as the tables say it. */
const STATES = {
  given: 'given by hand',
  late: 'late',
  handedIn: 'handed in',
  missing: 'missing',
  begun: 'begun',
  ahead: 'not open yet',
  open: 'not handed in yet',
} as const;

/** Where a grade stands. */
export function stateOf({ given, score, missing, open, late, phase }: GradeCell): keyof typeof STATES {
  if (given) return 'given';
  if (score !== null) return late ? 'late' : 'handedIn';
  if (missing) return 'missing';
  if (open) return 'begun';
  return phase === 'ahead' ? 'ahead' : 'open';
}

/** Percent to a tenth. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(10 * value) / 10;
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
