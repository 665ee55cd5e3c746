import { db } from '../db/database';
import { recordStoreHost } from './settings';

/** How telling the record store goes, as its owner sees it. Times are ISO 8601. */
export interface RecordsView {
  /** Host of the store. */
  host: string;
  waiting: number;
  taken: number;
  /** That the store will never take. */
  refused: number;
  /** Given up because too many waited. */
  dropped: number;
  lastTakenAt: string | null;
  /** What went wrong last; null where nothing did. */
  lastError: { why: string; at: string } | null;
  /** Until when nothing is sent, since the store did not take it; null while all is well. */
  pausedUntil: string | null;
}

/** Since when and until when nothing is sent, for this moment. */
export async function readPause(): Promise<{ failures: number; pausedUntil: Date | null }> {
  const row = await (await db()).xapiDelivery.findUnique({ where: { id: 1 } });
  return { failures: row?.failures ?? 0, pausedUntil: row?.pausedUntil ?? null };
}

/** Null where no record store is set. */
export async function readRecords(): Promise<RecordsView | null> {
  const host = recordStoreHost();
  if (host === null) return null;
  const prisma = await db();
  const row = await prisma.xapiDelivery.findUnique({ where: { id: 1 } });
  const { lastError = null, lastErrorAt = null } = row ?? {};
  return {
    host,
    waiting: await prisma.xapiStatement.count(),
    ...{ taken: row?.taken ?? 0, refused: row?.refused ?? 0, dropped: row?.dropped ?? 0 },
    lastTakenAt: row?.lastTakenAt?.toISOString() ?? null,
    lastError: lastError !== null && lastErrorAt !== null ? { why: lastError, at: lastErrorAt.toISOString() } : null,
    pausedUntil: row?.pausedUntil?.toISOString() ?? null,
  };
}
