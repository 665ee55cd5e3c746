import type { timeline as source } from '../en/timeline';
import type { Translated } from '../translated';

export const timeline: Translated<typeof source> = {};
