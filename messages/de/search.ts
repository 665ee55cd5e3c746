import type { search as source } from '../en/search';
import type { Translated } from '../translated';

export const search: Translated<typeof source> = {};
