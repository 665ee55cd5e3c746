import type { Json, LiveEvent, StoredEvent } from '@/classroom/live/game';
import type { StoredSession } from '@/classroom/live/stored-session';
import { db } from '../db/database';
import type { LiveEvent as EventRow, LiveSession } from '../db/generated/client';

/** What the lists say about a session: everything but its config, which holds the keys. */
export type SessionRow = Omit<LiveSession, 'config'>;

const WITHOUT_CONFIG = { omit: { config: true } } as const;

/** A session as it was made, keys included; null when there is none. */
export async function readStoredSession(id: string): Promise<StoredSession | null> {
  const row = await (await db()).liveSession.findUnique({
    where: { id },
    select: { id: true, kind: true, config: true },
  });
  return row && { ...row, config: row.config as Json };
}

export async function readSession(id: string): Promise<SessionRow | null> {
  return (await db()).liveSession.findUnique({ where: { id }, ...WITHOUT_CONFIG });
}

/** The session that can be joined with a code now. */
export async function readSessionByCode(code: string, now: Date): Promise<SessionRow | null> {
  return (await db()).liveSession.findFirst({
    where: { code, endedAt: null, expiresAt: { gt: now } },
    ...WITHOUT_CONFIG,
  });
}

/** The session that a code belongs to, also one that is over. */
export async function readAnySessionByCode(code: string): Promise<SessionRow | null> {
  return (await db()).liveSession.findUnique({ where: { code }, ...WITHOUT_CONFIG });
}

/** Sessions that anybody hosts now, newest first. */
export async function readRunningSessions(now: Date, take: number): Promise<SessionRow[]> {
  return (await db()).liveSession.findMany({
    where: { endedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
    take,
    ...WITHOUT_CONFIG,
  });
}

/** Sessions that somebody made, or that belong to one of these classes; newest first. */
export async function readSessions(hostId: string, classIds: readonly string[], take: number): Promise<SessionRow[]> {
  return (await db()).liveSession.findMany({
    where: { OR: [{ hostId }, { classId: { in: [...classIds] } }] },
    orderBy: { createdAt: 'desc' },
    take,
    ...WITHOUT_CONFIG,
  });
}

/** Sequence numbers of the last events of these sessions. */
export async function readLastSeqs(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await (await db()).liveSession.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, lastSeq: true },
  });
  return new Map(rows.map(({ id, lastSeq }) => [id, lastSeq]));
}

/** Events after a sequence number, oldest first. */
export async function readEvents(sessionId: string, after: number): Promise<StoredEvent[]> {
  const rows = await (await db()).liveEvent.findMany({
    where: { sessionId, seq: { gt: after } },
    orderBy: { seq: 'asc' },
  });
  return rows.map(toStoredEvent);
}

/** Which learner each participant of a session is. */
export async function readLearnersOf(sessionId: string): Promise<Map<string, string>> {
  const rows = await (await db()).liveParticipant.findMany({
    where: { sessionId },
    select: { id: true, userId: true },
  });
  return new Map(rows.map(({ id, userId }) => [id, userId]));
}

/** The participant that a learner is in a session; null when they have not joined. */
export async function readParticipant(sessionId: string, userId: string): Promise<string | null> {
  const where = { sessionId_userId: { sessionId, userId } };
  return (await (await db()).liveParticipant.findUnique({ where, select: { id: true } }))?.id ?? null;
}

/** Sessions that are past their time and not over, or over and not yet in everybody's logs; the oldest of them. */
export async function readUnfinished(now: Date, take: number): Promise<string[]> {
  const rows = await (await db()).liveSession.findMany({
    where: {
      OR: [
        { endedAt: null, expiresAt: { lt: now } },
        { endedAt: { not: null }, storedAt: null },
      ],
    },
    orderBy: { createdAt: 'asc' },
    take,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The database's clock, milliseconds since 1970. */
export async function readClock(): Promise<number> {
  const [row] = await (await db()).$queryRaw<{ now: number }[]>`
    SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "now"`;
  return row?.now ?? Number.NaN;
}

/** A row as the games know it. */
export function toStoredEvent({ sessionId: _sessionId, at, data, ...row }: EventRow): StoredEvent {
  return { ...row, at: at.getTime(), data: data as LiveEvent['data'] };
}
