import type { LoggedAnswer } from '@/progress/answer-log';
import { db } from '../db/database';
import type { Answer } from '../db/generated/client';

/** Answers of a learner by the client ids they were sent under, by client id. */
export async function readAnswersSentAs(userId: string, clientIds: readonly string[]): Promise<Map<string, Answer>> {
  if (clientIds.length === 0) return new Map();
  const rows = await (await db()).answer.findMany({ where: { userId, clientId: { in: [...clientIds] } } });
  return new Map(rows.map((row) => [row.clientId, row]));
}

/** Which state a learner's log of a pack is in: another stamp, another log. */
export interface LogStamp {
  answers: number;
  takenBack: number;
  /** Milliseconds since 1970; 0 for an empty log. */
  lastAt: number;
}

/** The stamp of a learner's log. */
export async function readLogStamp(userId: string, pack: string): Promise<LogStamp> {
  const found = await (await db()).answer.aggregate({
    where: { userId, pack },
    _count: { id: true, takenBackAt: true },
    _max: { createdAt: true },
  });
  return {
    answers: found._count.id,
    takenBack: found._count.takenBackAt,
    lastAt: found._max.createdAt?.getTime() ?? 0,
  };
}

/** The answers of a learner to a pack, oldest first, also those that were taken back; only those after a moment where one is given. */
export async function readLog(userId: string, pack: string, after: Date | null): Promise<LoggedAnswer[]> {
  const rows = await (await db()).answer.findMany({
    where: { userId, pack, ...(after === null ? {} : { createdAt: { gt: after } }) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ createdAt: true, template: true, seed: true, topic: true, facts: true, beliefs: true, correct: true },
      ...{ confidence: true, elapsedMs: true, takenBackAt: true },
    },
  });
  return rows.map(({ createdAt, takenBackAt, ...row }) => ({
    ...row,
    at: createdAt.getTime(),
    takenBack: takenBackAt !== null,
  }));
}

/** How many answers a learner has, over all packs. */
export async function countAnswers(userId: string): Promise<number> {
  return (await db()).answer.count({ where: { userId } });
}
