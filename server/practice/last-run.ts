import type { Pack } from '@/curriculum/pack';
import { readAnswersSentAs } from '../answers/reads';
import { parseRun, runAddress, runClientIds } from './run';

/** How far the last session of this browser has come. */
export interface LastRun {
  address: string;
  length: number;
  answered: number;
  right: number;
}

/** The session that the cookie remembers, where it is one of this pack; null for any other cookie. */
export async function loadLastRun(
  userId: string | null,
  pack: Pack,
  cookie: string | undefined,
): Promise<LastRun | null> {
  const run = cookie === undefined ? null : parsed(cookie);
  if (run?.pack !== pack.id) return null;
  const answers =
    userId === null
      ? []
      : (
          await readAnswersSentAs(
            userId,
            run.items.flatMap((_, index) => runClientIds(run, index)),
          )
        ).values();
  const list = [...answers].filter(({ takenBackAt }) => takenBackAt === null);
  const right = list.filter(({ correct }) => correct).length;
  return { address: runAddress(run), length: run.items.length, answered: list.length, right };
}

function parsed(cookie: string) {
  try {
    return parseRun(Object.fromEntries(new URLSearchParams(cookie)));
  } catch {
    return null; // whatever is in there, it is not ours
  }
}
