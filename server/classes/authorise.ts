import { type ClassAction, requireInClass, type Standing, unknownClass } from '../access';
import { AppError } from '../errors';
import { requireGuestsInLiveEvents } from '../installation/guests';
import type { Learner } from '../session/learner';
import { readPlace } from './reads';

/** Where something happens: a class by its id, or a live event that belongs to none, by the id of whoever hosts it. */
export type Place = string | { host: string };

/** What may not be changed while a class is put away. */
const CHANGES: readonly ClassAction[] = [
  'manage-members',
  'assign',
  'take-assignment',
  'host-live-quiz',
  'host-gameday',
];

/** What guests do only where the owner lets them take part in live events. */
const LIVE: readonly ClassAction[] = ['join-live', 'answer-live', 'submit-gameday'];

/**
 * Lets somebody do something in a class or a live event, or throws: `not-signed-in`, `unknown-class`, `not-allowed`,
 * `class-archived`, `guests-not-admitted`. Gives back their standing, for what a page shows. Ask again for every action: a
 * membership may have ended since the last one.
 *
 *     const standing = await authoriseInClass(await visitor.current(), event.classId ?? { host: event.hostId }, 'control-live');
 *
 * To host an event without a class ask with `{ host: asker.id }`.
 */
export async function authoriseInClass(asker: Learner | null, place: Place, action: ClassAction): Promise<Standing> {
  const { standing, archived } = await standingIn(asker, place);
  requireInClass(standing, action);
  if (archived && CHANGES.includes(action)) {
    throw new AppError('class-archived');
  }
  if (LIVE.includes(action) && (standing === 'guest' || standing === 'nobody')) await requireGuestsInLiveEvents();
  return standing;
}

/**
 * What somebody is to a class, and whether it is archived. In an event without a class its host stands as instructor, any other
 * instructor as assistant, so that they can take over when the host's laptop sleeps, and everybody with an account as learner.
 * Throws `unknown-class`.
 */
export async function standingIn(
  asker: Learner | null,
  place: Place,
): Promise<{ standing: Standing; archived: boolean }> {
  if (typeof place !== 'string') return { standing: standingWithHost(asker, place.host), archived: false };
  const { exists, archived, role } = await readPlace(place, asker?.id ?? null);
  if (!exists) throw unknownClass();
  return { standing: standingOf(asker, role), archived };
}

/** `memberRole` is the asker's place in the class; null for whoever is not, or no longer, in it. */
export function standingOf(asker: Learner | null, memberRole: string | null): Standing {
  if (asker === null) return 'nobody';
  if (asker.role === 'owner' || asker.role === 'guest') return asker.role;
  if (memberRole === 'instructor') return asker.role === 'instructor' ? 'instructor' : 'learner';
  if (memberRole === 'assistant' || memberRole === 'learner') return memberRole;
  return asker.role === 'instructor' ? 'other-instructor' : 'other-learner';
}

function standingWithHost(asker: Learner | null, host: string): Standing {
  if (asker === null) return 'nobody';
  if (asker.role !== 'instructor') return asker.role;
  return asker.id === host ? 'instructor' : 'assistant';
}
