import { z } from 'zod';
import { ChosenSchema } from '@/quiz/chosen';
import { LiveRefusal } from '../live/game';
import { RosterCommandSchema } from '../live/roster';
import { MAX_QUESTIONS } from './config';

const question = z
  .int()
  .min(0)
  .max(MAX_QUESTIONS - 1);

/**
 * What hosts and participants may ask for. A host's command names its question, so that two devices that press "next" at the
 * same moment go on once.
 */
export const QuizCommandSchema = z.discriminatedUnion('type', [
  ...RosterCommandSchema.options,
  z.strictObject({ type: z.literal('open'), question }),
  z.strictObject({ type: z.literal('close'), question }),
  z.strictObject({ type: z.literal('reveal'), question }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({ type: z.literal('clock') }),
  z.strictObject({
    type: z.literal('answer'),
    question,
    chosen: ChosenSchema,
    confidence: z.int().min(0).max(100).nullish(),
    /** Counts changes of mind, so that an older answer that arrives late does not come back. */
    turn: z.int().min(0).max(10_000).default(0),
  }),
]);

export type QuizCommand = z.infer<typeof QuizCommandSchema>;

/** Parses what came from outside. Throws LiveRefusal. */
export function readQuizCommand(input: unknown): QuizCommand {
  const parsed = QuizCommandSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.');
  throw new LiveRefusal('bad-command', `${where ? `${where}: ` : ''}${issue?.message}.`, 'Reload the page.');
}
