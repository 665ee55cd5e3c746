import { z } from 'zod';
import { authorise, type Role } from '../access';
import { expiredCookies, sessionOf } from '../auth/gateway';
import { AppError, parseInput } from '../errors';
import type { Learner } from './learner';
import type { Visitor } from './visitor';
import { deleteLearner } from './writes';

/** Who the browser is, for a page that was made before anybody asked. */
export interface Me {
  role: Role;
  learner: Learner | null;
}

/** Who the visitor is; prolongs the session of somebody who keeps coming. */
export async function readMe(visitor: Visitor): Promise<Me> {
  const session = await sessionOf(visitor.headers, true);
  visitor.setCookies.push(...(session?.setCookies ?? []));
  return { role: session?.learner.role ?? 'nobody', learner: session?.learner ?? null };
}

/** What a guest types to delete everything; the holder of an account types their e-mail address. */
export const DELETE_WORD = 'delete';

export const DeletionSchema = z.strictObject({ confirm: z.string().max(254) });

/**
 * Deletes the learner and every row of theirs, once they have typed their e-mail address (a guest: the word "delete").
 * Throws `not-confirmed` when they typed something else.
 */
export async function deleteEverything(visitor: Visitor, input: unknown): Promise<{ deleted: true }> {
  const learner = await visitor.current();
  authorise(learner, 'delete-progress');
  const { confirm } = parseInput(DeletionSchema, input);
  if (!learner) return { deleted: true };
  const expected = learner.email ?? DELETE_WORD;
  if (confirm.trim().toLowerCase() !== expected.toLowerCase()) {
    throw new AppError('not-confirmed', {
      message: 'Nothing was deleted: what you typed does not confirm it.',
      path: 'confirm',
      fix: learner.email === null ? `Type the word "${DELETE_WORD}".` : 'Type the e-mail address of your account.',
    });
  }
  await deleteLearner(learner.id);
  visitor.setCookies.push(...(await expiredCookies(visitor.headers)));
  return { deleted: true };
}
