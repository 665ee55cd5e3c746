import type { analysis as source } from '../en/analysis';
import type { Translated } from '../translated';

export const analysis: Translated<typeof source> = {};
