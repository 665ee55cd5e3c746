import type { LoggedAnswer } from '@/progress/answer-log';
import { Replay } from '@/progress/replay';
import { type LogStamp, readLog, readLogStamp } from '../answers/reads';

/** A learner's log of one pack with the memory that was replayed from it. Grows in place; not to be changed by readers. */
export interface LearnerRecord {
  log: LoggedAnswer[];
  replayed: Replay;
}

interface Entry {
  record: LearnerRecord;
  stamp: LogStamp;
  /** Refreshing one after the other, or two requests would take the same answer twice. */
  queue: Promise<unknown>;
}

/** Learners whose record is kept in memory; a replay is milliseconds a hundred answers. */
const KEPT = 100;

const EMPTY: LogStamp = { answers: 0, takenBack: 0, lastAt: 0 };

/** One per process, although Next loads this module for pages and routes apart. */
const holder: typeof globalThis & { faultlineRecords?: Map<string, Entry> } = globalThis;
holder.faultlineRecords ??= new Map();
const entries = holder.faultlineRecords;

/**
 * A learner's record, up to date with the database: kept from before where the log has not changed, continued where it has
 * only grown, else replayed from the beginning.
 */
export async function loadRecord(userId: string, pack: string): Promise<LearnerRecord> {
  const entry = entryOf(`${pack} ${userId}`);
  const refreshed = entry.queue.then(() => refresh(entry, userId, pack));
  entry.queue = refreshed.catch(() => {});
  await refreshed;
  return entry.record;
}

/** The record of somebody who has answered nothing. */
export function emptyRecord(): LearnerRecord {
  return { log: [], replayed: new Replay() };
}

function entryOf(key: string): Entry {
  const entry = entries.get(key) ?? { record: emptyRecord(), stamp: EMPTY, queue: Promise.resolve() };
  entries.delete(key); // the one used last is the last
  entries.set(key, entry);
  const [oldest] = entries.keys();
  if (entries.size > KEPT && oldest !== undefined) entries.delete(oldest);
  return entry;
}

async function refresh(entry: Entry, userId: string, pack: string): Promise<void> {
  const stamp = await readLogStamp(userId, pack);
  const { answers, takenBack, lastAt } = entry.stamp;
  if (stamp.answers === answers && stamp.takenBack === takenBack && stamp.lastAt === lastAt) return;
  const grown = answers > 0 && stamp.takenBack === takenBack && stamp.lastAt > lastAt;
  const added = grown ? await readLog(userId, pack, new Date(lastAt)) : [];
  if (grown && answers + added.length === stamp.answers) {
    take(entry.record, added);
  } else {
    entry.record = emptyRecord();
    take(entry.record, await readLog(userId, pack, null));
  }
  // Rows may have come between the two statements: the stamp is that of what was taken.
  const { log } = entry.record;
  entry.stamp = {
    answers: log.length,
    takenBack: log.filter((answer) => answer.takenBack).length,
    lastAt: log.at(-1)?.at ?? 0,
  };
}

function take({ log, replayed }: LearnerRecord, answers: readonly LoggedAnswer[]): void {
  for (const answer of answers) {
    log.push(answer);
    replayed.take(answer);
  }
}
