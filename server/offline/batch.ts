import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Now } from '@/progress/standing';
import { itemVersion } from '@/quiz/edition';
import { explain } from '@/quiz/explanation';
import type { OfflineBatch, OfflineQuestion } from '@/quiz/offline-batch';
import { authorise } from '../access';
import { parseInput } from '../errors';
import { mayKeep } from '../installation/guests';
import { requireItem, requirePack, SlugSchema } from '../items/required';
import { drawNewRun } from '../practice/loaders';
import { runClientId } from '../practice/run';
import type { Visitor } from '../session/visitor';

/** Questions that a browser keeps for when there is no network: the most that a session has. */
const LENGTH = 40;

const BatchSchema = z.object({ pack: SlugSchema });

/**
 * A session drawn like any other, with its keys: practice is the learner's own, and what they are told after each answer is the
 * key itself. Examinations and live events never hand theirs out. Empty for whoever nothing is kept of here. Throws AppError.
 */
export async function drawBatch(
  visitor: Visitor,
  query: URLSearchParams,
  now: Now,
  luck: () => number,
): Promise<OfflineBatch> {
  const asker = await visitor.current();
  authorise(asker, 'practise-offline');
  const pack = requirePack(parseInput(BatchSchema, Object.fromEntries(query)).pack);
  const id = randomBytes(8).toString('hex');
  const wish = { pack, topics: [], length: LENGTH, id };
  const run = (await mayKeep(asker)) ? await drawNewRun(asker?.id ?? null, wish, now, luck) : null;
  const questions: OfflineQuestion[] = [];
  for (const [index, address] of (run?.items ?? []).entries()) {
    const [template = '', seed = ''] = address.split('/');
    const item = await requireItem(pack, template, Number(seed));
    const clientId = runClientId({ pack: pack.id, id, items: [] }, index);
    questions.push({ item, explanation: explain(pack, item), clientId });
  }
  return {
    ...{ pack: pack.id, packVersion: itemVersion(pack), title: pack.info.title },
    topicTitles: Object.fromEntries(pack.topics.map((topic) => [topic.id, topic.title])),
    owner: asker === null || asker.role === 'guest' ? null : asker.id,
    questions,
  };
}
