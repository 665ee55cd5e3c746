import { db } from '../db/database';

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
