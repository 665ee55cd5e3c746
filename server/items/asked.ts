import type { Pack } from '@/curriculum/pack';
import { itemVersion } from '@/quiz/edition';
import type { Item } from '@/quiz/item';
import { printOf } from '@/quiz/print-of';
import { publicItem } from '@/quiz/public-item';
import { AppError } from '../errors';
import { type ItemAddress, requireItem } from './required';

/** An item by its address, with what it looked like where it was answered. */
export interface AskedItem extends ItemAddress {
  print?: string | undefined;
}

/**
 * The item that an answer was given to: one of this version of the pack, or of another in which it reads the same, so that new material
 * takes nobody's answer away. Throws `pack-changed` where the question is another now, or is no more.
 */
export async function requireAsked(pack: Pack, { packVersion, template, seed, print }: AskedItem): Promise<Item> {
  const here = itemVersion(pack);
  if (packVersion === here) return requireItem(pack, template, seed);
  const item = print === undefined ? null : await requireItem(pack, template, seed).catch(noItem);
  if (item !== null && print === printOf(publicItem(item))) return item;
  throw new AppError('pack-changed', {
    say: 'pack-changed-question',
    values: { given: packVersion, pack: pack.id, here },
    path: 'packVersion',
  });
}

function noItem(error: unknown): null {
  if (error instanceof AppError && error.status < 500) return null;
  throw error;
}
