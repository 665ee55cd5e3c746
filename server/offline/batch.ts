import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Now } from '@/progress/standing';
import { itemVersion } from '@/quiz/edition';
import { type Explanation, explain } from '@/quiz/explanation';
import type { Item } from '@/quiz/item';
import { authorise } from '../access';
import { parseInput } from '../errors';
import { mayKeep } from '../installation/guests';
import { requireItem, requirePack, SlugSchema } from '../items/required';
import { drawNewRun } from '../practice/loaders';
import { runClientId } from '../practice/run';
import type { Visitor } from '../session/visitor';

/** Questions that a browser keeps for when there is no network: the most that a session has. */
const LENGTH = 40;

/** A question to practise without a network, with its key and reasons. */
export interface OfflineQuestion {
  item: Item;
  explanation: Explanation;
  /** Under which its answer is sent, however often. */
  clientId: string;
}

/** Questions that one browser keeps for one learner. */
export interface OfflineBatch {
  pack: string;
  packVersion: string;
  title: string;
  topicTitles: Record<string, string>;
  /** Id of the account that it was drawn for; null for a guest or a visitor, whose progress whoever signs in here takes along. */
  owner: string | null;
  questions: OfflineQuestion[];
}

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
