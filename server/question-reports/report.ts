import { z } from 'zod';
import { authorise } from '../access';
import { ClientIdSchema } from '../answers/submit';
import { AppError, parseInput } from '../errors';
import { ItemAddressSchema, requireItem, requirePack } from '../items/required';
import type { Visitor } from '../session/visitor';
import { countReports } from './reads';
import { storeReport } from './writes';

/** What can be wrong with a question. */
export const REPORT_REASONS = ['wrong-key', 'unclear', 'outdated', 'language', 'other'] as const;

/** Longest comment, in characters. */
export const MAX_COMMENT = 2_000;

/** Reports of one learner in a day. */
const MAX_PER_DAY = 50;

const DAY_MS = 86_400_000;

const ReportSchema = ItemAddressSchema.extend({
  reason: z.enum(REPORT_REASONS),
  comment: z
    .string()
    .max(MAX_COMMENT)
    .refine((text) => !text.includes('\u0000'), 'a character that cannot be stored'),
  clientId: ClientIdSchema,
});

/** Stores what a learner says is wrong with a question, with the address and version that reproduce it. Safe to repeat. Throws AppError. */
export async function reportQuestion(visitor: Visitor, input: unknown, now: Date): Promise<{ stored: true }> {
  authorise(await visitor.current(), 'report-question');
  const report = parseInput(ReportSchema, input);
  await requireItem(requirePack(report.pack), report.template, report.seed);
  const { id: userId } = await visitor.ensure();
  if ((await countReports(userId, new Date(now.getTime() - DAY_MS))) >= MAX_PER_DAY) {
    throw new AppError('too-many-attempts', {
      say: 'too-many-reports',
      values: { limit: MAX_PER_DAY },
      data: { seconds: DAY_MS / 1000 },
    });
  }
  await storeReport({ userId, ...report });
  return { stored: true };
}
