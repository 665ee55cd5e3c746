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
  throw new AppError('unknown-pack', {
    message: `There is no pack "${id}" here.`,
    path: 'pack',
    fix: 'Open one of the packs on the home page.',
  });
}

/** A topic of a pack. Throws `unknown-topic`. */
export function requireTopic(pack: Pack, id: string): Topic {
  const topic = pack.topics.find((candidate) => candidate.id === id);
  if (topic) return topic;
  throw new AppError('unknown-topic', {
    message: `The pack "${pack.id}" has no topic "${id}".`,
    path: 'topic',
    fix: `Take one of: ${pack.topics.map((candidate) => candidate.id).join(', ')}.`,
  });
}

/** A brief's document in a pack. Throws `unknown-brief`. */
export function requireBrief(pack: Pack, id: string): RawDocument {
  const brief = pack.briefs.get(id);
  if (brief) return brief;
  throw new AppError('unknown-brief', {
    message: `The pack "${pack.id}" has no brief "${id}".`,
    path: 'brief',
    fix: 'Open one of the briefs of the lab.',
  });
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
    message: `This was made from version ${given} of the pack "${pack.id}"; here is version ${here}.`,
    path: 'packVersion',
    fix: 'Reload the page: the material has been updated since it was opened.',
  });
}

/** The item at an address, generated or of a file. Throws `unknown-template` or `unknown-item`. */
export async function requireItem(pack: Pack, template: string, seed: number): Promise<Item> {
  if (template === IMPORTED) return requireImported(pack, seed);
  const { item, refusal } = generateItem(pack, template, seed);
  if (item) return item;
  const unknown = refusal.code === 'unknown-template';
  throw new AppError(unknown ? 'unknown-template' : 'unknown-item', {
    message: refusal.message,
    path: unknown ? 'template' : 'seed',
    fix: 'Ask for the next question instead of this address.',
  });
}

async function requireImported(pack: Pack, number: number): Promise<Item> {
  const item = Number.isInteger(number) && number >= 0 && number < SEED_LIMIT ? await importedItem(pack, number) : null;
  if (item) return item;
  throw new AppError('unknown-item', {
    message: `The pack "${pack.id}" has no question of a file under ${IMPORTED}/${number}; its file may have been deleted.`,
    path: 'seed',
    fix: 'Ask for the next question instead of this address.',
  });
}
