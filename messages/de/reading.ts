import type { reading as source } from '../en/reading';
import type { Translated } from '../translated';

export const reading: Translated<typeof source> = {};
