import type { Table } from '@/classroom/tables/table';
import type { Language } from '@/language/languages';
import { type Translator, translator } from '@/language/translator';
import { isReleased } from '../assignments/released';
import { authoriseInClass } from '../classes/authorise';
import type { Learner } from '../session/learner';
import type { GradeCell } from './cell';
import { type GradeBook, readGradeBook } from './grade-book';

/** The grade book as tables: the matrix, and one line a grade with all that is known of it. Throws AppError. */
export async function loadGradeTables(
  asker: Learner | null,
  classId: string,
  now: Date,
  language: Language,
): Promise<Table[]> {
  await authoriseInClass(asker, classId, 'export-class-results');
  const book = await readGradeBook(classId, now);
  const words = { tables: translator(language, 'tables'), grades: translator(language, 'grades') };
  return [matrix(words.tables, book), details(words, book, now)];
}

function matrix(t: Translator<'tables'>, { assignments, lines }: GradeBook): Table {
  return {
    key: 'gradeBook',
    name: t('gradeBook.name'),
    head: [t('learner'), t('email'), ...assignments.map(({ title }) => title), t('gradeBook.total')],
    rows: [
      [t('gradeBook.weight'), null, ...assignments.map(({ weight }) => weight), null],
      ...lines.map(({ name, email, cells, total }) => [
        ...[name, email],
        ...cells.map(({ score, missing }) => (missing ? 0 : rounded(score))),
        rounded(total),
      ]),
    ],
  };
}

/** Columns after the learner, in order. */
const COLUMNS = [
  ...(['assignment', 'kind', 'grade', 'state', 'workedOut', 'byHand', 'by', 'givenAt', 'comment'] as const),
  ...(['handedIn', 'daysLate', 'attempts', 'due', 'weight', 'released'] as const),
];

interface Words {
  tables: Translator<'tables'>;
  grades: Translator<'grades'>;
}

function details({ tables: t, grades }: Words, { assignments, lines }: GradeBook, now: Date): Table {
  return {
    key: 'grades',
    name: t('grades.name'),
    head: [t('learner'), t('email'), ...COLUMNS.map((column) => t(`grades.${column}`))],
    rows: lines.flatMap(({ name, email, cells }) =>
      assignments.flatMap((assignment, index) => {
        const cell = cells[index];
        if (!cell) return [];
        const { score, counting, given, comment, handedIn, times } = cell;
        return [
          [
            ...[name, email, assignment.title, kindWord(t, assignment.kind)],
            ...[rounded(score), grades(`ofLearner.states.${stateOf(cell)}`)],
            ...[rounded(counting?.counted ?? null), rounded(given?.score ?? null)],
            ...[given?.grader ?? null, given?.at.toISOString() ?? null, comment === '' ? null : comment],
            ...[iso(counting?.at ?? null), counting?.daysLate ?? null, handedIn.length, iso(times.dueAt)],
            ...[assignment.weight, isReleased(assignment, now) ? t('yes') : t('no')],
          ],
        ];
      }),
    ),
  };
}

const KINDS = ['quiz', 'exam', 'design'] as const;

function kindWord(t: Translator<'tables'>, kind: string): string {
  const known = KINDS.find((one) => one === kind);
  return known === undefined ? kind : t(`kinds.${known}`);
}

/** Keys of the words for where a grade stands. */
export type GradeState = 'given' | 'late' | 'handedIn' | 'missing' | 'begun' | 'ahead' | 'open';

/** Where a grade stands. */
export function stateOf({ given, score, missing, open, late, phase }: GradeCell): GradeState {
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
