import type { progress as source } from '../en/progress';
import type { Translated } from '../translated';

export const progress: Translated<typeof source> = {};
