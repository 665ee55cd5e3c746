import { authorise, may, mayInClass, type Standing } from '../access';
import { reachableOrigins } from '../http/reachable';
import { readRosterSource } from '../lti/roster-source';
import type { Learner } from '../session/learner';
import { authoriseInClass } from './authorise';
import { shownInviteCode } from './invite-code';
import { type ClassLine, readClass, readClassesOf, readInviteOf, readOtherClasses, readRoster } from './reads';

/** Most classes of others that the owner is shown. */
const MOST_OTHERS = 200;

/** The classes of an account; for the owner also those of others. Throws AppError. */
export async function loadClasses(
  asker: Learner,
): Promise<{ classes: ClassLine[]; others: ClassLine[]; mayCreate: boolean }> {
  authorise(asker, 'read-classes');
  const [classes, others] = await Promise.all([
    readClassesOf(asker.id),
    asker.role === 'owner' ? readOtherClasses(asker.id, MOST_OTHERS) : [],
  ]);
  return { classes, others, mayCreate: may(asker.role, 'create-class') };
}

/** What heads every page of a class, and what its reader is to it. */
export interface LoadedHead {
  id: string;
  name: string;
  pack: string;
  archived: boolean;
  instructors: string[];
  standing: Standing;
  /** Whether the reader teaches here. */
  staff: boolean;
}

/** Throws AppError for whoever has no part in the class. */
export async function loadHead(asker: Learner | null, classId: string): Promise<LoadedHead> {
  const standing = await authoriseInClass(asker, classId, 'read-class');
  const found = await readClass(classId);
  const { name = '', pack = '', archivedAt = null, instructors = [] } = found ?? {};
  const archived = archivedAt !== null;
  return { id: classId, name, pack, archived, instructors, standing, staff: mayInClass(standing, 'read-roster') };
}

/** Roster and way in, for the staff of a class. `headers` are those of the request. Throws AppError. */
export async function loadPeople(asker: Learner | null, classId: string, headers: Headers) {
  await authoriseInClass(asker, classId, 'read-roster');
  const head = await loadHead(asker, classId);
  const [roster, code, source] = await Promise.all([
    readRoster(classId),
    readInviteOf(classId),
    readRosterSource(classId),
  ]);
  const origins = reachableOrigins(headers);
  const manages = mayInClass(head.standing, 'manage-members') && !head.archived;
  return {
    head,
    people: roster.map(({ joinedAt, ...person }) => ({ ...person, joinedAt: joinedAt.toISOString() })),
    /** The learning platform that tells who is in the class, where there is one. */
    source,
    invite: {
      ...{ classId, manages, code: head.archived ? null : code },
      shown: code && shownInviteCode(code),
      links: code === null ? [] : origins.map((origin) => `${origin}/join/${code}`),
    },
  };
}
