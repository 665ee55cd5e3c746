import type { assignments as source } from '../en/assignments';
import type { Translated } from '../translated';

export const assignments: Translated<typeof source> = {};
