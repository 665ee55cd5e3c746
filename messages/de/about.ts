import type { about as source } from '../en/about';
import type { Translated } from '../translated';

export const about: Translated<typeof source> = {};
