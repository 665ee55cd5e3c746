import type { StoredEvent } from '@/classroom/live/game';
import { db } from '../db/database';
import type { LiveSession, Prisma } from '../db/generated/client';
import { movedAway, progressMoved } from '../db-errors';
import { CHANNEL, instanceId, writeNotice } from './channel';
import { toStoredEvent } from './reads';

/** A class joins within seconds: wait for the one connection rather than refuse. */
const PATIENT = { maxWait: 10_000, timeout: 20_000 };

/** A session before its first event. */
export type NewSession = Pick<LiveSession, 'kind' | 'title' | 'code' | 'hostId' | 'classId' | 'expiresAt'> & {
  config: Prisma.InputJsonValue;
};

/** Stores a new session; null when its code is taken. */
export async function createSession(session: NewSession): Promise<{ id: string } | null> {
  const prisma = await db();
  const made = await prisma.liveSession.createManyAndReturn({
    data: session,
    skipDuplicates: true,
    select: { id: true },
  });
  return made[0] ?? null;
}

/**
 * Appends events in one transaction: locks the session's row, hands the events after `seq` to `decide`, stores what it
 * gives, and tells the other instances with the commit. Nothing is stored where `decide` gives nothing.
 */
export async function appendEvents(
  sessionId: string,
  seq: number,
  decide: (missed: StoredEvent[]) => StoredEvent[],
): Promise<void> {
  const prisma = await db();
  await prisma.$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ lastSeq: number }[]>`
      SELECT "lastSeq" FROM "live_session" WHERE "id" = ${sessionId} FOR UPDATE`;
    if (!row) throw new Error(`There is no live session ${sessionId}.`);
    const missed =
      row.lastSeq > seq
        ? await tx.liveEvent.findMany({ where: { sessionId, seq: { gt: seq } }, orderBy: { seq: 'asc' } })
        : [];
    const events = decide(missed.map(toStoredEvent));
    const last = events.at(-1);
    if (last === undefined) return;
    const rows = events.map((event) => ({ ...event, at: new Date(event.at).toISOString().slice(0, 23) }));
    const notice = writeNotice({ session: sessionId, seq: last.seq, from: instanceId() });
    await tx.$executeRaw`
      INSERT INTO "live_event" ("sessionId", "seq", "at", "actor", "clientId", "type", "participant", "data")
      SELECT ${sessionId}, "seq", "at", "actor", "clientId", "type", "participant", "data"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS "row"
        ("seq" int, "at" timestamp(3), "actor" text, "clientId" text, "type" text, "participant" text, "data" jsonb)`;
    await tx.$queryRaw`
      WITH "told" AS (SELECT pg_notify(${CHANNEL}, ${notice}))
      UPDATE "live_session" SET "lastSeq" = ${last.seq} FROM "told" WHERE "id" = ${sessionId}`;
  }, PATIENT);
}

/** The participant that a learner is in a session, made when there is none yet. Throws `progress-moved`. */
export async function ensureParticipant(sessionId: string, userId: string): Promise<string> {
  const prisma = await db();
  const where = { sessionId_userId: { sessionId, userId } };
  await prisma.liveParticipant.createMany({ data: { sessionId, userId }, skipDuplicates: true }).catch(movedAway);
  const row = await prisma.liveParticipant.findUnique({ where, select: { id: true } });
  if (!row) throw progressMoved();
  return row.id;
}

/** Closes the door of a session that is over. It keeps its code, so that the pages of those who took part stay where they are. */
export async function markEnded(id: string, endedAt: Date): Promise<void> {
  await (await db()).liveSession.updateMany({ where: { id, endedAt: null }, data: { endedAt } });
}

/** Remembers that everybody's answers are in their own logs. */
export async function markStored(id: string, storedAt: Date): Promise<void> {
  await (await db()).liveSession.updateMany({ where: { id, storedAt: null }, data: { storedAt } });
}

/** Moves a guest's part in live sessions to an account; where both took part in one, the account's own stays. */
export async function claimParticipants(
  tx: Prisma.TransactionClient,
  guestId: string,
  accountId: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "live_participant" SET "userId" = ${accountId}
    WHERE "userId" = ${guestId} AND NOT EXISTS (
      SELECT 1 FROM "live_participant" AS "own"
      WHERE "own"."userId" = ${accountId} AND "own"."sessionId" = "live_participant"."sessionId")`;
}

/** Takes the nicknames of somebody who deletes everything out of the sessions that they took part in. */
export async function forgetNicknames(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "live_event" SET "data" = jsonb_set("data", '{nickname}', '"Somebody"')
    WHERE "type" = 'joined' AND ("sessionId", "participant") IN (
      SELECT "sessionId", "id" FROM "live_participant" WHERE "userId" = ${userId})`;
}
