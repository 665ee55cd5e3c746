import { z } from 'zod';
import { type GradedAnswer, gradeAnswer } from '@/quiz/answer';
import { ChosenSchema } from '@/quiz/chosen';
import type { Item } from '@/quiz/item';
import type { Reveal } from '@/quiz/public-item';
import { authorise } from '../access';
import { AppError, parseInput } from '../errors';
import { requireAsked } from '../items/asked';
import { ItemAddressSchema, requirePack } from '../items/required';
import type { Visitor } from '../session/visitor';
import { type NewAnswer, storeAnswer } from './writes';

/** Error codes of answers that cannot be graded. */
const REFUSED = {
  'wrong-count': 'wrong-number-of-options',
  'unknown-option': 'unknown-option',
  'repeated-option': 'unknown-option',
  'not-a-number': 'bad-input',
} as const;

/** Longest time from question to answer that is believed: a day. */
const MAX_ELAPSED_MS = 86_400_000;

/** Made once per answer by the page: a random UUID or as good. */
export const ClientIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/, '8 to 64 letters, digits, hyphens, underscores');

export const SubmittedAnswerSchema = ItemAddressSchema.extend({
  /** The answer in the form of `ChosenSchema`, in any order. */
  chosen: ChosenSchema,
  /** Percent, as stated before the reveal; left out where it was not asked. */
  confidence: z.int().min(0).max(100).nullish(),
  elapsedMs: z.int().min(0).max(MAX_ELAPSED_MS).nullish(),
  clientId: ClientIdSchema,
  /** What the question looked like (quiz/print-of.ts): it counts in another version too, where it still looks so. */
  print: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});

export type SubmittedAnswer = z.input<typeof SubmittedAnswerSchema>;

/** What a learner is told once the answer is stored. */
export interface AnswerResult {
  correct: boolean;
  /** As stored, in the order of the item. */
  chosen: string[];
  /** The right answer in the same form. */
  key: string[];
  /** Full ids of the misconceptions behind the wrong options that were chosen. */
  beliefs: string[];
  reveal: Reveal;
  /** When it was stored, ISO 8601; of a repeated answer, the first time. */
  storedAt: string;
  /** This answer had been stored before; nothing was counted again. */
  repeated: boolean;
}

/** An answer that can be stored: the server's own item and its judgement of the choice. */
export interface GradedSubmission {
  answer: z.output<typeof SubmittedAnswerSchema>;
  item: Item;
  graded: GradedAnswer;
}

/**
 * Grades an answer on the server and stores it. The item is made again from its address, so the page never holds a key and
 * cannot claim a result. Stored first, told after: an answer that is acknowledged is on disk. Throws AppError; whatever
 * is refused leaves no row and no guest behind.
 */
export async function submitAnswer(visitor: Visitor, input: unknown): Promise<AnswerResult> {
  authorise(await visitor.current(), 'submit-answer');
  const submission = await gradeSubmitted(parseInput(SubmittedAnswerSchema, input));
  const { id: userId } = await visitor.ensure();
  return storeGraded(userId, submission);
}

/** Makes the item of an answer again and grades the choice; stores nothing. Throws AppError where it cannot be graded. */
export async function gradeSubmitted(answer: z.output<typeof SubmittedAnswerSchema>): Promise<GradedSubmission> {
  const pack = requirePack(answer.pack);
  const item = await requireAsked(pack, answer);
  const graded = gradeAnswer(item, answer.chosen);
  if (graded.invalid === null) return { answer, item, graded };
  throw new AppError(REFUSED[graded.invalid], { detail: graded.message, path: 'chosen' });
}

/** Stores a graded answer of a learner once; `givenAt` where it was given before it came. Throws AppError. */
export async function storeGraded(
  userId: string,
  { answer, item, graded }: GradedSubmission,
  givenAt?: Date,
): Promise<AnswerResult> {
  const { pack, template, seed, clientId, confidence = null, elapsedMs = null } = answer;
  const { topic, facts, packVersion } = item;
  const { correct, chosen, beliefs, reveal, key } = graded;
  const { stored, repeated } = await storeAnswer(
    {
      ...{ userId, clientId, pack, packVersion, template, seed },
      ...{ topic, facts, chosen, correct, beliefs, confidence, elapsedMs },
      ...(givenAt && { createdAt: givenAt }),
    },
    item.stem,
  );
  requireSameItem(stored, answer);
  const storedAt = stored.createdAt.toISOString();
  return { correct: stored.correct, chosen: stored.chosen, key, beliefs: stored.beliefs, reveal, storedAt, repeated };
}

/** The first answer under a `clientId` counts; it must at least be about the same item, or its result would be another's. */
function requireSameItem(stored: NewAnswer, answer: { template: string; seed: number; pack: string }): void {
  if (stored.pack === answer.pack && stored.template === answer.template && stored.seed === answer.seed) return;
  throw new AppError('client-id-taken', { path: 'clientId' });
}
