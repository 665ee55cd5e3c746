import type { ClassAction } from '../access';
import { authoriseInClass, type Place } from '../classes/authorise';
import { AppError } from '../errors';
import type { Learner } from '../session/learner';

/** Where a live session happens: its class, or with whoever hosts it. */
export interface LivePlace {
  classId: string | null;
  /** Null when the host's account has gone: then only an owner and other instructors are left. */
  hostId: string | null;
}

/** Lets somebody make a live session, in a class or without one, or throws. */
export async function authoriseHosting(
  asker: Learner | null,
  classId: string | null,
  action: ClassAction & `host-${string}` = 'host-live-quiz',
): Promise<Learner> {
  const host = requireAccount(asker);
  await authoriseInClass(host, classId ?? { host: host.id }, action);
  return host;
}

/** Lets somebody control and watch a session as its host, or take it over, or throws. */
export async function authoriseControl(asker: Learner | null, place: LivePlace): Promise<Learner> {
  const host = requireAccount(asker);
  await authoriseInClass(host, placeOf(place), 'control-live');
  return host;
}

/** Lets somebody who controls a GameDay inject a fault, or throws. */
export async function authoriseFault(asker: Learner | null, place: LivePlace): Promise<void> {
  await authoriseInClass(asker, placeOf(place), 'inject-fault');
}

/** Lets somebody who has joined enter a design, or throws. */
export async function authoriseEntry(asker: Learner | null, place: LivePlace): Promise<void> {
  await authoriseInClass(asker, placeOf(place), 'submit-gameday');
}

/**
 * Lets somebody join, or throws. From then on the participant's signed cookie is what lets them answer, so that an answer asks no
 * table: the host takes it away by removing them.
 */
export async function authoriseJoining(asker: Learner | null, place: LivePlace): Promise<void> {
  await authoriseInClass(asker, placeOf(place), 'join-live');
}

function placeOf({ classId, hostId }: LivePlace): Place {
  return classId ?? { host: hostId ?? '' };
}

function requireAccount(asker: Learner | null): Learner {
  if (asker !== null && asker.role !== 'guest') return asker;
  throw new AppError('not-signed-in', { say: 'not-signed-in-host' });
}
