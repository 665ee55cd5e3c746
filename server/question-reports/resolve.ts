import { z } from 'zod';
import { authorise } from '../access';
import { AppError, parseInput } from '../errors';
import type { Visitor } from '../session/visitor';
import { setResolved } from './writes';

const ResolutionSchema = z.strictObject({ id: z.uuid(), resolved: z.boolean() });

/** Marks a report as dealt with, or as open again. Throws AppError, `unknown-report` for one that is not there. */
export async function resolveReport(visitor: Visitor, input: unknown, now: Date): Promise<{ resolved: boolean }> {
  authorise(await visitor.current(), 'review-questions');
  const { id, resolved } = parseInput(ResolutionSchema, input);
  if (await setResolved(id, resolved ? now : null)) return { resolved };
  throw new AppError('unknown-report');
}
