import { db } from '../db/database';

/** The draft of a brief. */
export interface Draft {
  document: unknown;
  /** What the next save must be based on. */
  revision: number;
  savedAt: Date;
}

/** A draft that another one took the place of. */
export interface KeptDraftInfo {
  id: string;
  document: unknown;
  revision: number;
  savedAt: Date;
}

/** The draft that a learner is working on, or null. */
export async function readDraft(userId: string, pack: string, brief: string): Promise<Draft | null> {
  const row = await (await db()).design.findUnique({ where: { userId_pack_brief: { userId, pack, brief } } });
  return row && { document: row.document, revision: row.revision, savedAt: row.updatedAt };
}

/** Briefs of a pack of which a learner has a draft. */
export async function readBegun(userId: string, pack: string): Promise<Set<string>> {
  const rows = await (await db()).design.findMany({ where: { userId, pack }, select: { brief: true } });
  return new Set(rows.map(({ brief }) => brief));
}

/** Drafts that were replaced, newest first. */
export async function readKeptDrafts(userId: string, pack: string, brief: string): Promise<KeptDraftInfo[]> {
  const rows = await (await db()).keptDraft.findMany({
    where: { userId, pack, brief },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
  });
  return rows.map(({ id, document, revision, savedAt }) => ({ id, document, revision, savedAt }));
}
