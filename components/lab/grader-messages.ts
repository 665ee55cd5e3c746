import type { Design, DesignProblem, FaultRef, ParsedBrief, PriceSheet, Report, Trace } from '@/simulator';
import type { Doc } from './history';

/** A document that was graded, with all that came of it. */
export interface Graded {
  design: Design;
  report: Report;
  /** SHA-256 of the report's canonical bytes. */
  hash: string;
}

/** What the page asks of its worker. `setup` comes first and once. */
export type Question =
  | { kind: 'setup'; brief: ParsedBrief; prices: PriceSheet }
  | { kind: 'grade'; id: number; document: Doc }
  | { kind: 'trace'; id: number; design: Design; experiment: string; faults: FaultRef[] };

/** One experiment with its trace and the design that ran in it. */
export interface Run {
  experiment: string;
  faults: FaultRef[];
  design: Design;
  trace: Trace;
}

/** What the worker answers; `id` is that of the question. */
export type Answer =
  | { kind: 'progress'; id: number; done: number; of: number }
  | { kind: 'graded'; id: number; graded: Graded; tookMs: number }
  | { kind: 'problems'; id: number; problems: DesignProblem[] }
  | { kind: 'run'; id: number; run: Run };
