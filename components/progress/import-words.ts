import type { Formatter, Translator } from '@/language/translator';

/** Lists of an export, in the order in which they are told of. */
const LISTS = [
  'answers',
  'studyPlans',
  'factMarks',
  'readings',
  'drafts',
  'keptDrafts',
  'reports',
  'submissions',
  'exams',
] as const;

type ImportList = (typeof LISTS)[number];

type Counts = Partial<Record<ImportList, number>>;

/** What came of an import, by name of the list. */
export interface ImportReport {
  /** Rows that are stored now. */
  taken: Counts;
  /** Rows that were here already, or that newer ones here stand against. */
  known: Counts;
  /** Rows that were left out, with why. */
  left: { list: ImportList; count: number; why: 'unknownPack' | 'fromTheFuture' | 'gradedHere' | 'satElsewhere' }[];
}

/** Both reports in one. */
export function addReports(a: ImportReport, b: ImportReport): ImportReport {
  const sum = (one: Counts, other: Counts): Counts => {
    const total = { ...one };
    for (const list of LISTS) if (other[list] !== undefined) total[list] = (total[list] ?? 0) + other[list];
    return total;
  };
  const left = [...a.left];
  for (const line of b.left) {
    const same = left.findIndex(({ list, why }) => list === line.list && why === line.why);
    const before = left[same];
    if (before) left[same] = { ...before, count: before.count + line.count };
    else left.push(line);
  }
  return { taken: sum(a.taken, b.taken), known: sum(a.known, b.known), left };
}

/** The report as lines for a person. */
export function importWords(
  t: Translator<'progress'>,
  format: Formatter,
  { taken, known, left }: ImportReport,
): string[] {
  const named = (counts: Counts) =>
    format.list(
      LISTS.flatMap((list) => (counts[list] ? t(`import.rows.${list}`, { count: counts[list] }) : [])),
      { type: 'unit' },
    );
  const [stored, had] = [named(taken), named(known)];
  return [
    stored === '' ? t('import.nothingNew') : t('import.stored', { rows: stored }),
    ...(had === '' ? [] : [t('import.known', { rows: had })]),
    ...left.map(({ list, count, why }) => t(`import.left.${why}`, { rows: t(`import.rows.${list}`, { count }) })),
  ];
}
