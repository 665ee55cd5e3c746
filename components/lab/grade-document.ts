import {
  canonicalJson,
  type DesignProblem,
  type GradeOptions,
  grade,
  type ParsedBrief,
  type PriceSheet,
  parseDesign,
  type Report,
} from '@/simulator';
import type { Graded } from './grader-messages';
import { sha256 } from './sha256';

/**
 * Reads and grades a document, or says everything that speaks against it. Runs in the workers and on the server alike.
 * Without `analyse` it is the verdicts and the bill alone, for regrading at every edit.
 */
export function gradeDocument(
  brief: ParsedBrief,
  prices: PriceSheet,
  document: unknown,
  options: Pick<GradeOptions, 'analyse' | 'onExperiment'> = {},
): { graded: Graded; problems: null } | { graded: null; problems: DesignProblem[] } {
  const parsed = parseDesign(document);
  if (!parsed.ok) return { graded: null, problems: parsed.problems };
  const report = grade(brief, parsed.value, prices, options);
  const hash = options.analyse === false ? null : sha256(canonicalJson(report));
  return { graded: { design: parsed.value, report, hash }, problems: null };
}

/** The experiment whose timeline is shown first: the first that fails a requirement, else the first of all. */
export function firstExperiment(report: Report): string | null {
  const { rows, cells } = report.matrix;
  const failing = rows.findIndex((_, i) =>
    cells[i]?.some((cell) => cell?.verdict === 'fails' || cell?.verdict === 'open'),
  );
  return rows[Math.max(0, failing)] ?? null;
}
