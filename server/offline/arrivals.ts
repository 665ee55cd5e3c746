import { z } from 'zod';
import { authorise } from '../access';
import { type GradedSubmission, gradeSubmitted, SubmittedAnswerSchema, storeGraded } from '../answers/submit';
import { AppError, asAppError, type ErrorCode, parseInput } from '../errors';
import type { Visitor } from '../session/visitor';

/** Most answers that arrive in one request. */
export const MAX_ARRIVALS = 100;

/** Longest that an answer may have waited, in milliseconds: what says that it is older counts as so old. */
const MAX_WAIT_MS = 180 * 86_400_000;

const ArrivalsSchema = z.strictObject({
  /** Id of the account that gave them; null for what was given without one. */
  owner: z.string().min(1).max(64).nullable(),
  /** What the browser's own clock says as it sends them, so that a wrong clock does not matter: only differences count. */
  sentAt: z.int().min(0).max(8e15),
  answers: z
    .array(SubmittedAnswerSchema.extend({ answeredAt: z.int().min(0).max(8e15) }))
    .min(1)
    .max(MAX_ARRIVALS),
});

/** What became of one answer; a refused one would be refused again. */
export type Arrived =
  | { clientId: string; result: 'stored' | 'repeated' }
  | { clientId: string; result: 'refused'; code: ErrorCode };

/**
 * Stores answers that were given without a network, in the order in which they were given and each once, however often they
 * are sent. They are graded here like any other: what the browser believed is not asked. Each gets the time at which it was given,
 * so that answers of several devices stand in their true order whichever arrives first. Throws AppError, `another-learner` for
 * answers of an account that is not the asker's: they wait for it.
 */
export async function takeArrivals(visitor: Visitor, input: unknown, now: number): Promise<{ arrived: Arrived[] }> {
  const asker = await visitor.current();
  authorise(asker, 'submit-answer');
  const { owner, sentAt, answers } = parseInput(ArrivalsSchema, input);
  if (owner !== null && owner !== asker?.id) {
    throw new AppError('another-learner');
  }
  const arrived: Arrived[] = [];
  const gradable: { graded: GradedSubmission; at: number }[] = [];
  for (const { answeredAt, ...answer } of [...answers].sort((a, b) => a.answeredAt - b.answeredAt)) {
    try {
      const waited = Math.min(MAX_WAIT_MS, Math.max(0, sentAt - answeredAt));
      gradable.push({ graded: await gradeSubmitted(answer), at: now - waited });
    } catch (error) {
      arrived.push(refusedAs(answer.clientId, error));
    }
  }
  if (gradable.length === 0) return { arrived };
  const { id: userId } = await visitor.ensure();
  let last = 0;
  for (const { graded, at } of gradable) {
    last = Math.max(at, last + 1);
    const { clientId } = graded.answer;
    try {
      const { repeated } = await storeGraded(userId, graded, new Date(last));
      arrived.push({ clientId, result: repeated ? 'repeated' : 'stored' });
    } catch (error) {
      arrived.push(refusedAs(clientId, error));
    }
  }
  return { arrived };
}

/** Only what the answer itself is to blame for is told of it; anything else fails the whole, which is sent again. */
function refusedAs(clientId: string, error: unknown): Arrived {
  const { code, status } = asAppError(error);
  if (status >= 500 || code === 'progress-moved') throw error;
  return { clientId, result: 'refused', code };
}
