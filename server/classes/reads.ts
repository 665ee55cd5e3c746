import { db } from '../db/database';
import { shownEmail } from '../session/learner';

/** A class, as far as it concerns who may do what in it. */
export interface ClassPlace {
  exists: boolean;
  archived: boolean;
  /** The member's place in it: "instructor", "assistant" or "learner"; null for whoever is not, or no longer, in it. */
  role: string | null;
}

/** The class of that id and somebody's place in it; `userId` null for a visitor without a session. */
export async function readPlace(classId: string, userId: string | null): Promise<ClassPlace> {
  const found = await (await db()).class.findUnique({
    where: { id: classId },
    select: {
      archivedAt: true,
      members: { where: { userId: userId ?? '', removedAt: null }, select: { role: true } },
    },
  });
  if (!found) return { exists: false, archived: false, role: null };
  return { exists: true, archived: found.archivedAt !== null, role: found.members[0]?.role ?? null };
}

/** A class in a list. */
export interface ClassLine {
  id: string;
  name: string;
  archived: boolean;
  /** The asker's place in it; null where they see it as owner of the installation. */
  role: string | null;
  learners: number;
  /** Names of its instructors. */
  instructors: string[];
}

const LINE = {
  id: true,
  name: true,
  archivedAt: true,
  members: { where: { removedAt: null, role: 'instructor' }, select: { user: { select: { name: true } } } },
  _count: { select: { members: { where: { removedAt: null, role: 'learner' } } } },
} as const;

/** The classes that somebody is in, the newest first. */
export async function readClassesOf(userId: string): Promise<ClassLine[]> {
  const rows = await (await db()).classMember.findMany({
    where: { userId, removedAt: null },
    orderBy: [{ class: { createdAt: 'desc' } }, { classId: 'desc' }],
    select: { role: true, class: { select: LINE } },
  });
  return rows.map(({ role, class: found }) => lineOf(found, role));
}

/** The last `count` classes of the installation that somebody is not in. */
export async function readOtherClasses(userId: string, count: number): Promise<ClassLine[]> {
  const rows = await (await db()).class.findMany({
    where: { members: { none: { userId, removedAt: null } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: count,
    select: LINE,
  });
  return rows.map((found) => lineOf(found, null));
}

interface LineRow {
  id: string;
  name: string;
  archivedAt: Date | null;
  members: { user: { name: string } }[];
  _count: { members: number };
}

function lineOf({ id, name, archivedAt, members, _count }: LineRow, role: string | null): ClassLine {
  return {
    ...{ id, name, role, archived: archivedAt !== null, learners: _count.members },
    instructors: members.map(({ user }) => user.name),
  };
}

/** A class as its pages show it. */
export interface ClassView {
  id: string;
  name: string;
  pack: string;
  createdAt: Date;
  archivedAt: Date | null;
  instructors: string[];
}

/** The class of that id, or null. */
export async function readClass(id: string): Promise<ClassView | null> {
  const found = await (await db()).class.findUnique({
    where: { id },
    select: { ...LINE, pack: true, createdAt: true },
  });
  if (!found) return null;
  const { name, pack, createdAt, archivedAt, members } = found;
  return { id, name, pack, createdAt, archivedAt, instructors: members.map(({ user }) => user.name) };
}

/** Somebody in a roster. */
export interface RosterLine {
  userId: string;
  name: string;
  /** Empty where it is none that anybody could write to. */
  email: string;
  role: string;
  joinedAt: Date;
}

/** Who is in a class, by name. */
export async function readRoster(classId: string): Promise<RosterLine[]> {
  const rows = await (await db()).classMember.findMany({
    where: { classId, removedAt: null },
    orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
    select: { userId: true, role: true, joinedAt: true, user: { select: { name: true, email: true } } },
  });
  return rows.map(({ user, ...row }) => ({ ...row, name: user.name, email: shownEmail(user.email) }));
}

/** The code by which a class can be joined now; null where it was withdrawn. */
export async function readInviteOf(classId: string): Promise<string | null> {
  const found = await (await db()).classInvite.findFirst({
    where: { classId, withdrawnAt: null },
    orderBy: { createdAt: 'desc' },
  });
  return found?.code ?? null;
}

/** The class that a code opens: not archived, and the code not withdrawn. */
export async function readInvited(code: string): Promise<{ id: string; name: string; instructors: string[] } | null> {
  const found = await (await db()).classInvite.findFirst({
    where: { code, withdrawnAt: null, class: { archivedAt: null } },
    select: { class: { select: LINE } },
  });
  if (!found) return null;
  const { id, name, members } = found.class;
  return { id, name, instructors: members.map(({ user }) => user.name) };
}
