import { z } from 'zod';
import { authorise } from '../access';
import { readAnswersSentAs } from '../answers/reads';
import { ClientIdSchema } from '../answers/submit';
import { takeBackAnswer } from '../answers/writes';
import { AppError, parseInput } from '../errors';
import type { Visitor } from '../session/visitor';
import { MAX_RETAKES, parseRunClientId } from './run';

/** How long after an answer it can be taken back, in milliseconds. */
export const TAKE_BACK_MS = 1_800_000;

const TakeBackSchema = z.strictObject({ clientId: ClientIdSchema });

/** Where the question stands after its answer was taken back. */
export interface TakenBack {
  /** Under which it is answered again. */
  clientId: string;
}

/**
 * Takes back the last answer of a session, within half an hour. The row stays in the log with the time of this, since its question has shown its
 * key. Safe to repeat. Throws `unknown-answer`, or `not-the-last-answer` where it is too late.
 */
export async function takeBack(visitor: Visitor, input: unknown, now: Date): Promise<TakenBack> {
  const learner = await visitor.current();
  authorise(learner, 'take-back-answer');
  const { clientId } = parseInput(TakeBackSchema, input);
  const place = parseRunClientId(clientId);
  const answer = learner && (await readAnswersSentAs(learner.id, [clientId])).get(clientId);
  if (!learner || !place || !answer) {
    throw new AppError('unknown-answer', { path: 'clientId' });
  }
  const since = new Date(now.getTime() - TAKE_BACK_MS);
  const which = { userId: learner.id, clientId, session: `${place.run}-` };
  if (place.retakes >= MAX_RETAKES || !(await takeBackAnswer(which, since, now))) {
    throw new AppError('not-the-last-answer', { path: 'clientId' });
  }
  return { clientId: `${place.run}-${place.index}-r${place.retakes + 1}` };
}
