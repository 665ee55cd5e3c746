import type { Design, DesignProblem, ParsedBrief, PriceSheet, Report, Strike, Trace } from '@/simulator';
import type { Doc } from './history';

/** A document that was graded, with all that came of it. */
export interface Graded {
  design: Design;
  report: Report;
  /** SHA-256 of the whole report's canonical bytes; null while it has verdicts only. */
  hash: string | null;
}

/** What the page asks of a worker. `setup` comes first and once. `analyse`: with what each part earns, cheapest changes and hints. */
export type Question =
  | { kind: 'setup'; brief: ParsedBrief; prices: PriceSheet }
  | { kind: 'grade'; id: number; document: Doc; analyse: boolean }
  | { kind: 'trace'; id: number; design: Design; experiment: string; faults: Strike[] };

/** One experiment with its trace and the design that ran in it. */
export interface Run {
  experiment: string;
  faults: Strike[];
  design: Design;
  trace: Trace;
}

/** What the worker answers; `id` is that of the question. */
export type Answer =
  | { kind: 'progress'; id: number; done: number; of: number }
  | { kind: 'graded'; id: number; graded: Graded; tookMs: number }
  | { kind: 'problems'; id: number; problems: DesignProblem[] }
  | { kind: 'run'; id: number; run: Run };
