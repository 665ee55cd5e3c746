import { z } from 'zod';
import type { Pack, RawDocument, Topic } from '@/curriculum/pack';
import { SEED_LIMIT } from '@/quiz/address';
import { itemVersion } from '@/quiz/edition';
import { generateItem } from '@/quiz/generate';
import { IMPORTED, type Item } from '@/quiz/item';
import { loadPack } from '../content/packs';
import { AppError } from '../errors';
import { importedItem } from '../question-files/ask';

/** Names as packs spell them. Bounds keep what is only looked up from being a burden. */
export const SlugSchema = z.string().regex(/^[a-z0-9-]{1,64}$/, 'lower case letters, digits and hyphens, at most 64');

/** What addresses one item for ever. */
export const ItemAddressSchema = z.strictObject({
  pack: SlugSchema,
  packVersion: z.string().min(1).max(40),
  template: SlugSchema,
  seed: z
    .int()
    .min(0, 'a seed is a whole number from 0')
    .max(SEED_LIMIT - 1, `a seed is less than ${SEED_LIMIT}`),
});

export type ItemAddress = z.infer<typeof ItemAddressSchema>;

/** The pack of that id. Throws `unknown-pack`. */
export function requirePack(id: string): Pack {
  const pack = loadPack(id);
  if (pack) return pack;
  throw new AppError('unknown-pack', { say: 'unknown-pack-named', values: { id }, path: 'pack' });
}

/** A topic of a pack. Throws `unknown-topic`. */
export function requireTopic(pack: Pack, id: string): Topic {
  const topic = pack.topics.find((candidate) => candidate.id === id);
  if (topic) return topic;
  throw new AppError('unknown-topic', {
    say: 'unknown-topic-named',
    values: { pack: pack.id, id, topics: pack.topics.map((candidate) => candidate.id).join(', ') },
    path: 'topic',
  });
}

/** A brief's document in a pack. Throws `unknown-brief`. */
export function requireBrief(pack: Pack, id: string): RawDocument {
  const brief = pack.briefs.get(id);
  if (brief) return brief;
  throw new AppError('unknown-brief', { say: 'unknown-brief-named', values: { pack: pack.id, id }, path: 'brief' });
}

/** Throws `pack-changed` unless the version is the pack's. */
export function requireVersion(pack: Pack, version: string): void {
  requireSame(pack, version, pack.version);
}

/** Throws `pack-changed` unless items are still made like that: another version may have another item at the same address. */
export function requireItemVersion(pack: Pack, version: string): void {
  requireSame(pack, version, itemVersion(pack));
}

function requireSame(pack: Pack, given: string, here: string): void {
  if (given === here) return;
  throw new AppError('pack-changed', {
    say: 'pack-changed-version',
    values: { given, pack: pack.id, here },
    path: 'packVersion',
  });
}

/** The item at an address, generated or of a file. Throws `unknown-template` or `unknown-item`. */
export async function requireItem(pack: Pack, template: string, seed: number): Promise<Item> {
  if (template === IMPORTED) return requireImported(pack, seed);
  const { item, refusal } = generateItem(pack, template, seed);
  if (item) return item;
  const unknown = refusal.code === 'unknown-template';
  throw new AppError(unknown ? 'unknown-template' : 'unknown-item', {
    detail: refusal.message,
    path: unknown ? 'template' : 'seed',
  });
}

async function requireImported(pack: Pack, number: number): Promise<Item> {
  const item = Number.isInteger(number) && number >= 0 && number < SEED_LIMIT ? await importedItem(pack, number) : null;
  if (item) return item;
  throw new AppError('unknown-item', {
    say: 'unknown-item-file',
    values: { pack: pack.id, item: `${IMPORTED}/${number}` },
    path: 'seed',
  });
}
