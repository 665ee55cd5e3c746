import { z } from 'zod';
import { authorise, type Role } from '../access';
import { expiredCookies, sessionOf } from '../auth/gateway';
import { AppError, parseInput } from '../errors';
import { type Learner, shownEmail } from './learner';
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

/** What is typed to delete everything by whoever has no e-mail address here. */
const DELETE_WORD = 'delete';

/** What a learner types to delete everything: their e-mail address, or the word. */
export function deletionWord({ email }: Learner): string {
  return shownEmail(email ?? '') || DELETE_WORD;
}

export const DeletionSchema = z.strictObject({ confirm: z.string().max(254) });

/**
 * Deletes the learner and every row of theirs, once they have typed their e-mail address (who has none: the word "delete").
 * Throws `not-confirmed` when they typed something else.
 */
export async function deleteEverything(visitor: Visitor, input: unknown): Promise<{ deleted: true }> {
  const learner = await visitor.current();
  authorise(learner, 'delete-progress');
  const { confirm } = parseInput(DeletionSchema, input);
  if (!learner) return { deleted: true };
  const expected = deletionWord(learner);
  if (confirm.trim().toLowerCase() !== expected.toLowerCase()) {
    throw new AppError('not-confirmed', {
      ...(expected === DELETE_WORD
        ? { say: 'not-confirmed-word', values: { word: DELETE_WORD } }
        : { say: 'not-confirmed-email' }),
      path: 'confirm',
    });
  }
  await deleteLearner(learner.id);
  visitor.setCookies.push(...(await expiredCookies(visitor.headers)));
  return { deleted: true };
}
