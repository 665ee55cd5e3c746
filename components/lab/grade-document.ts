import {
  canonicalJson,
  type DesignProblem,
  grade,
  type ParsedBrief,
  type PriceSheet,
  parseDesign,
  type Report,
} from '@/simulator';
import type { Graded } from './grader-messages';
import { sha256 } from './sha256';

/** Reads and grades a document, or says everything that speaks against it. Runs in the worker and on the server alike. */
export function gradeDocument(
  brief: ParsedBrief,
  prices: PriceSheet,
  document: unknown,
  onExperiment?: (done: number, of: number) => void,
): { graded: Graded; problems: null } | { graded: null; problems: DesignProblem[] } {
  const parsed = parseDesign(document);
  if (!parsed.ok) return { graded: null, problems: parsed.problems };
  const report = grade(brief, parsed.value, prices, { ...(onExperiment && { onExperiment }) });
  return { graded: { design: parsed.value, report, hash: sha256(canonicalJson(report)) }, problems: null };
}

/** The experiment whose timeline is shown first: the first that fails a requirement, else the first of all. */
export function firstExperiment(report: Report): string | null {
  const { rows, cells } = report.matrix;
  const failing = rows.findIndex((_, i) =>
    cells[i]?.some((cell) => cell?.verdict === 'fails' || cell?.verdict === 'open'),
  );
  return rows[Math.max(0, failing)] ?? null;
}
