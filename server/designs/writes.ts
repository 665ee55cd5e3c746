import { isDeepStrictEqual } from 'node:util';
import { db } from '../db/database';
import type { Design, Prisma } from '../db/generated/client';
import { movedAway } from '../db-errors';
import { AppError } from '../errors';

/** Drafts of one brief that overwriting keeps; the oldest go when there are more. */
export const MAX_KEPT_DRAFTS = 20;

/** Which draft. */
export interface DraftKey {
  userId: string;
  pack: string;
  brief: string;
}

/**
 * Saves a draft on top of the revision it was made from; 0 says that there was none yet. Returns the new revision. Throws
 * `stale-draft`, with both revisions, when another tab or device has saved since: nothing is overwritten. With
 * `overwrite` it is saved all the same and what it replaces is kept.
 */
export async function saveDraft(
  key: DraftKey,
  document: Prisma.InputJsonValue,
  basedOn: number,
  overwrite = false,
): Promise<{ revision: number; updatedAt: Date }> {
  const prisma = await db();
  const saved = await prisma
    .$transaction(async (tx) => {
      const written = basedOn === 0 ? await create(tx, key, document) : await update(tx, key, document, basedOn);
      const current = await tx.design.findUnique({ where: { userId_pack_brief: key } });
      if (written || !current) return { written, current };
      if (!overwrite) return { written: false, current };
      await keep(tx, current);
      await dropOldest(tx, key);
      return { written: true, current: await replace(tx, current, document) };
    })
    .catch(movedAway);
  if (!saved.current) throw stale(basedOn, 0);
  const { revision, updatedAt } = saved.current;
  if (!saved.written) throw stale(basedOn, revision);
  return { revision, updatedAt };
}

async function create(tx: Prisma.TransactionClient, key: DraftKey, document: Prisma.InputJsonValue): Promise<boolean> {
  return (await tx.design.createMany({ data: { ...key, document }, skipDuplicates: true })).count === 1;
}

async function update(
  tx: Prisma.TransactionClient,
  key: DraftKey,
  document: Prisma.InputJsonValue,
  revision: number,
): Promise<boolean> {
  const done = await tx.design.updateMany({
    where: { ...key, revision },
    data: { document, revision: revision + 1 },
  });
  return done.count === 1;
}

function replace(tx: Prisma.TransactionClient, current: Design, document: Prisma.InputJsonValue): Promise<Design> {
  const { userId, pack, brief } = current;
  return tx.design.update({
    where: { userId_pack_brief: { userId, pack, brief } },
    data: { document, revision: { increment: 1 } },
  });
}

/** Puts a draft aside, under its learner or another one. */
async function keep(tx: Prisma.TransactionClient, draft: Design, userId = draft.userId): Promise<void> {
  const { pack, brief, document, revision, updatedAt } = draft;
  await tx.keptDraft.create({
    data: { userId, pack, brief, revision, savedAt: updatedAt, document: document ?? {} },
  });
}

/** Somebody who overwrites all day does not fill the disk. */
async function dropOldest(tx: Prisma.TransactionClient, key: DraftKey): Promise<void> {
  const old = await tx.keptDraft.findMany({
    where: key,
    orderBy: { createdAt: 'desc' },
    skip: MAX_KEPT_DRAFTS,
    select: { id: true },
  });
  await tx.keptDraft.deleteMany({ where: { id: { in: old.map((row) => row.id) } } });
}

function stale(basedOn: number, current: number): AppError {
  return new AppError('stale-draft', {
    say: 'stale-draft-of',
    values: { basedOn, current },
    data: { basedOn, current },
  });
}

/** A draft of a learner's file. */
export interface ImportedDraft extends DraftKey {
  document: Prisma.InputJsonObject;
  savedAt: Date;
  /** Revision that it had when it was put aside; null for one that was being worked on. */
  revision: number | null;
}

/**
 * Takes drafts of a file over: as the draft where a brief has none, else kept beside it, unless the same is there already. What is
 * being worked on is never replaced. Returns how many are new.
 */
export async function importDrafts(tx: Prisma.TransactionClient, drafts: readonly ImportedDraft[]): Promise<number> {
  let taken = 0;
  for (const { userId, pack, brief, document, savedAt, revision } of drafts) {
    const key = { userId, pack, brief };
    const data = { ...key, document };
    if (revision === null) {
      const made = await tx.design.createMany({ data: { ...data, updatedAt: savedAt }, skipDuplicates: true });
      taken += made.count;
      if (made.count === 1) continue;
    }
    const own = await tx.design.findUnique({ where: { userId_pack_brief: key } });
    const kept = await tx.keptDraft.findMany({ where: key, select: { document: true } });
    if ([own, ...kept].some((row) => row && isDeepStrictEqual(row.document, document))) continue;
    await tx.keptDraft.create({ data: { ...data, revision: revision ?? 1, savedAt, createdAt: savedAt } });
    await dropOldest(tx, key);
    taken += 1;
  }
  return taken;
}

/**
 * Merges a guest's drafts into an account's. Where both have one for a brief, the one saved last is the draft and the
 * other is kept, unless they are the same.
 */
export async function claimDesigns(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void> {
  for (const guest of await tx.design.findMany({ where: { userId: guestId } })) {
    const { pack, brief } = guest;
    const key = { userId: accountId, pack, brief };
    const own = await tx.design.findUnique({ where: { userId_pack_brief: key } });
    if (!own) {
      const { updatedAt } = guest; // moving it is not saving it
      await tx.design.update({
        where: { userId_pack_brief: { userId: guestId, pack, brief } },
        data: { userId: accountId, updatedAt },
      });
    } else if (!isDeepStrictEqual(own.document, guest.document)) {
      const guestWins = guest.updatedAt > own.updatedAt;
      await keep(tx, guestWins ? own : guest, accountId);
      if (guestWins) await replace(tx, own, guest.document ?? {});
    }
  }
}

/** Moves the drafts that a guest had put aside. */
export async function claimKeptDrafts(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void> {
  await tx.keptDraft.updateMany({ where: { userId: guestId }, data: { userId: accountId } });
}
