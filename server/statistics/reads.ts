import type { MarkedAnswer } from '@/quiz/analysis/marked-answer';
import { IMPORTED } from '@/quiz/item';
import { db } from '../db/database';

/**
 * The newest answers to one version of a pack's questions, oldest first, `take` at most. Answers that were taken back or came from a learner's own
 * file are left out.
 */
export async function readMarkedAnswers(pack: string, packVersion: string, take: number): Promise<MarkedAnswer[]> {
  const rows = await (await db()).answer.findMany({
    where: { pack, packVersion, takenBackAt: null, importedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: {
      ...{ userId: true, template: true, seed: true, topic: true, facts: true, chosen: true, beliefs: true },
      ...{ correct: true, elapsedMs: true },
    },
  });
  return rows.reverse().map(({ userId, correct, template, ...row }) => ({
    ...{ ...row, learner: userId, score: correct ? 1 : 0 },
    // Questions of files have nothing in common but that: each is judged by itself.
    template: template === IMPORTED ? `${IMPORTED}/${row.seed}` : template,
  }));
}

/** Answers to each version of a pack's questions, newest version first by its last answer. */
export async function readAnsweredVersions(pack: string): Promise<{ packVersion: string; answers: number }[]> {
  const rows = await (await db()).answer.groupBy({
    by: ['packVersion'],
    where: { pack, takenBackAt: null, importedAt: null },
    _count: { id: true },
    _max: { createdAt: true },
  });
  return rows
    .sort((a, b) => (b._max.createdAt?.getTime() ?? 0) - (a._max.createdAt?.getTime() ?? 0))
    .map(({ packVersion, _count }) => ({ packVersion, answers: _count.id }));
}
