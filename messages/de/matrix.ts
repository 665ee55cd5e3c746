import type { matrix as source } from '../en/matrix';
import type { Translated } from '../translated';

export const matrix: Translated<typeof source> = {};
