import type { item as source } from '../en/item';
import type { Translated } from '../translated';

export const item: Translated<typeof source> = {};
