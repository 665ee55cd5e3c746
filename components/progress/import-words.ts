import { count } from '../reading/words';

/** What came of an import, by name of the list. */
export interface ImportReport {
  /** Rows that are stored now. */
  taken: Record<string, number>;
  /** Rows that were here already, or that newer ones here stand against. */
  known: Record<string, number>;
  /** Rows that were left out, with why. */
  left: { list: string; count: number; why: string }[];
}

const NAMES: Record<string, string> = {
  answers: 'answer',
  studyPlans: 'plan',
  factMarks: 'mark on a fact',
  readings: 'place in a page',
  drafts: 'draft',
  keptDrafts: 'kept draft',
  reports: 'report',
};

const MANY: Record<string, string> = { factMarks: 'marks on facts', readings: 'places in pages' };

/** Both reports in one. */
export function addReports(a: ImportReport, b: ImportReport): ImportReport {
  const sum = (one: Record<string, number>, other: Record<string, number>) => {
    const total = { ...one };
    for (const [name, number] of Object.entries(other)) total[name] = (total[name] ?? 0) + number;
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
export function importWords({ taken, known, left }: ImportReport): string[] {
  const named = (counts: Record<string, number>) =>
    Object.entries(counts)
      .filter(([, number]) => number > 0)
      .map(([name, number]) => nameOf(name, number))
      .join(', ');
  const [stored, had] = [named(taken), named(known)];
  return [
    stored === '' ? 'Nothing new was in it.' : `Stored: ${stored}.`,
    ...(had === '' ? [] : [`Here already: ${had}.`]),
    ...left.map((line) => `Left out: ${nameOf(line.list, line.count)}. ${line.why}`),
  ];
}

function nameOf(list: string, number: number): string {
  const name = NAMES[list] ?? list;
  return count(number, name, MANY[list] ?? `${name}s`);
}
