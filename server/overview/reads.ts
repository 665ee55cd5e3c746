import { db } from '../db/database';

/** Answers to one topic. */
export interface TopicTally {
  topic: string;
  answered: number;
  correct: number;
}

/** Right and wrong answers by topic of a pack. */
export async function readTopicTallies(userId: string, pack: string): Promise<TopicTally[]> {
  const groups = await (await db()).answer.groupBy({
    by: ['topic', 'correct'],
    where: { userId, pack, takenBackAt: null },
    _count: true,
  });
  return groups.map(({ topic, correct, _count }) => ({ topic, answered: _count, correct: correct ? _count : 0 }));
}

/** The last two results of every fact that was asked about, newest first, by fact id. */
export async function readLastResults(userId: string, pack: string): Promise<Map<string, boolean[]>> {
  const rows = await (await db()).$queryRaw<{ fact: string; correct: boolean }[]>`
    SELECT "fact", "correct" FROM (
      SELECT "fact", "correct",
             row_number() OVER (PARTITION BY "fact" ORDER BY "createdAt" DESC, "id" DESC) AS "age"
      FROM "answer", unnest("facts") AS "fact"
      WHERE "userId" = ${userId} AND "pack" = ${pack} AND "takenBackAt" IS NULL) AS "ranked"
    WHERE "age" <= 2 ORDER BY "fact", "age"`;
  const results = new Map<string, boolean[]>();
  for (const { fact, correct } of rows) results.set(fact, [...(results.get(fact) ?? []), correct]);
  return results;
}

/** The facts of the last answers to a topic, newest first. */
export async function readRecentFacts(
  userId: string,
  pack: string,
  topic: string | null,
  count: number,
): Promise<string[]> {
  const answers = await (await db()).answer.findMany({
    where: { userId, pack, ...(topic === null ? {} : { topic }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: count,
    select: { facts: true },
  });
  return answers.flatMap(({ facts }) => facts.slice(0, 1));
}

/** Where the learner was last, in each way of learning. */
export interface LeftOff {
  reading: { topic: string; section: string; share: number; at: Date } | null;
  brief: { brief: string; revision: number; at: Date } | null;
  practice: { topic: string; at: Date } | null;
}

/** The last page read, the last draft saved and the last topic practised. */
export async function readLeftOff(userId: string, pack: string): Promise<LeftOff> {
  const prisma = await db();
  const where = { userId, pack };
  const [reading, design, answer] = await Promise.all([
    prisma.reading.findFirst({ where, orderBy: { updatedAt: 'desc' } }),
    prisma.design.findFirst({
      where,
      orderBy: { updatedAt: 'desc' },
      select: { brief: true, revision: true, updatedAt: true },
    }),
    prisma.answer.findFirst({ where, orderBy: { createdAt: 'desc' }, select: { topic: true, createdAt: true } }),
  ]);
  return {
    reading: reading && {
      topic: reading.topic,
      section: reading.section,
      share: reading.share,
      at: reading.updatedAt,
    },
    brief: design && { brief: design.brief, revision: design.revision, at: design.updatedAt },
    practice: answer && { topic: answer.topic, at: answer.createdAt },
  };
}

/** An answer in a list. */
export interface RecentAnswer {
  id: string;
  template: string;
  seed: number;
  packVersion: string;
  topic: string;
  correct: boolean;
  at: Date;
}

/** The last answers, newest first. */
export async function readRecentAnswers(userId: string, pack: string, count: number): Promise<RecentAnswer[]> {
  const answers = await (await db()).answer.findMany({
    where: { userId, pack, takenBackAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: count,
    select: { id: true, template: true, seed: true, packVersion: true, topic: true, correct: true, createdAt: true },
  });
  return answers.map(({ createdAt: at, ...answer }) => ({ ...answer, at }));
}

/** Pages read: share and last section by topic. */
export async function readReadings(
  userId: string,
  pack: string,
): Promise<{ topic: string; section: string; share: number; at: Date }[]> {
  const rows = await (await db()).reading.findMany({ where: { userId, pack }, orderBy: { updatedAt: 'desc' } });
  return rows.map(({ topic, section, share, updatedAt: at }) => ({ topic, section, share, at }));
}
