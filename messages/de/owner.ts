import type { owner as source } from '../en/owner';
import type { Translated } from '../translated';

export const owner: Translated<typeof source> = {};
