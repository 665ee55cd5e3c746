import type { figures as source } from '../en/figures';
import type { Translated } from '../translated';

export const figures: Translated<typeof source> = {};
