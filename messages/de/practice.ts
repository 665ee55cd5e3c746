import type { practice as source } from '../en/practice';
import type { Translated } from '../translated';

export const practice: Translated<typeof source> = {};
