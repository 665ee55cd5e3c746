import type { Item } from '@/quiz/item';
import { type PublicItem, publicItem } from '@/quiz/public-item';

/** What names an item. With its address anybody could have it answered in practice, and read the key there. */
type Named = 'id' | 'template' | 'family' | 'topic' | 'pack' | 'packVersion' | 'seed';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A question as it is sent before its key is told: without key and without address. */
export type LiveItem = Without<PublicItem, Named>;

/** The item without key and address. */
export function liveItem(item: Item): LiveItem {
  const { id, template, family, topic, pack, packVersion, seed, ...shown } = publicItem(item);
  return shown;
}
