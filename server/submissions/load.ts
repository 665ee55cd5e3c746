import { z } from 'zod';
import type { Report } from '@/simulator';
import { AppError, parseInput } from '../errors';
import type { Visitor } from '../session/visitor';
import { readSubmission } from './reads';

const SubmissionQuerySchema = z.strictObject({ id: z.string().min(1).max(64) });

/** What one attempt was and what came of it. */
export interface LoadedSubmission {
  id: string;
  /** 0 to 100. */
  score: number;
  at: string;
  document: unknown;
  report: Report;
}

/** One of the visitor's own submissions with its design and its report. Throws `unknown-answer` for any other id. */
export async function loadSubmission(visitor: Visitor, query: URLSearchParams): Promise<LoadedSubmission> {
  const { id } = parseInput(SubmissionQuerySchema, Object.fromEntries(query));
  const learner = await visitor.current();
  const found = learner && (await readSubmission(learner.id, id));
  if (!found) throw new AppError('unknown-answer', { say: 'unknown-answer-attempt', path: 'id' });
  const { score, at, document, report } = found;
  // Stored by this server as the report it computed.
  return { id, score, at: at.toISOString(), document, report: report as Report };
}
