import { z } from 'zod';
import { factState } from '@/progress/fact-state';
import { isAside, type Now } from '@/progress/standing';
import { SEED_LIMIT } from '@/quiz/address';
import type { Item } from '@/quiz/item';
import { type PublicItem, publicItem } from '@/quiz/public-item';
import { AppError, parseInput } from '../errors';
import { readMarks } from '../marks/reads';
import { readLastResults, readRecentFacts } from '../overview/reads';
import { loadWithdrawn } from '../statistics/withdrawn';
import { nextItem } from './next-item';
import { requireItem, requirePack, requireTopic, SlugSchema } from './required';

/** One item by its address. */
const AddressedSchema = z.strictObject({
  pack: SlugSchema,
  template: SlugSchema,
  seed: z.coerce
    .number()
    .int()
    .min(0)
    .max(SEED_LIMIT - 1),
});

/** The next item for a topic, a fact, or the whole pack. */
const NextSchema = z.strictObject({
  pack: SlugSchema,
  topic: SlugSchema.optional(),
  fact: z
    .string()
    .regex(/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,80}$/, 'a fact is named "topic/name"')
    .optional(),
  /** Only items with options to choose by their letters. */
  form: z.literal('choice').optional(),
});

/** How many last answers are kept from coming straight back. */
const RECENT_FACTS = 30;

/** The item at an address, without its key. Throws AppError. */
export async function loadItem(pack: string, template: string, seed: number): Promise<PublicItem> {
  return publicItem(await requireItem(requirePack(pack), template, seed));
}

/**
 * The next item for somebody, without its key; `userId` null for a visitor without progress. `luck` gives numbers from 0
 * up to, not including, 1. Throws AppError, `no-item` when nothing can be asked.
 */
export async function loadNextItem(
  userId: string | null,
  wanted: z.output<typeof NextSchema>,
  now: Now,
  luck: () => number,
): Promise<PublicItem> {
  const pack = requirePack(wanted.pack);
  const topic = wanted.topic === undefined ? undefined : requireTopic(pack, wanted.topic).id;
  const [results, recent] =
    userId === null
      ? [new Map<string, boolean[]>(), []]
      : await Promise.all([
          readLastResults(userId, pack.id),
          readRecentFacts(userId, pack.id, topic ?? null, RECENT_FACTS),
        ]);
  const aside = new Set(userId === null ? [] : await factsAside(userId, pack.id, now));
  const stateOf = (fact: string) => factState(results.get(fact) ?? []);
  const item: Item | null = nextItem({
    pack,
    topic,
    fact: wanted.fact,
    form: wanted.form,
    aside,
    withdrawn: await loadWithdrawn(pack, now.at),
    stateOf,
    recent,
    luck,
  });
  if (item) return publicItem(item);
  throw new AppError('no-item', {
    say: 'no-item-about',
    values: { pack: pack.id, about: wanted.fact ?? wanted.topic ?? '–' },
  });
}

/** Answers GET `/api/items`: by `template` and `seed`, else the next one for `topic`, `fact` or the pack. */
export async function answerItemQuery(
  userId: string | null,
  query: URLSearchParams,
  now: Now,
  luck: () => number,
): Promise<PublicItem> {
  const given = Object.fromEntries(query);
  if (!('template' in given)) return loadNextItem(userId, parseInput(NextSchema, given), now, luck);
  const { pack, template, seed } = parseInput(AddressedSchema, given);
  return loadItem(pack, template, seed);
}

/** Facts that are buried or suspended now. */
async function factsAside(userId: string, pack: string, now: Now): Promise<string[]> {
  const marks = await readMarks(userId, pack);
  return [...marks].flatMap(([fact, mark]) => (isAside(mark, now.today) ? fact : []));
}
