import type { live as source } from '../en/live';
import type { Translated } from '../translated';

export const live: Translated<typeof source> = {};
