import type { lab as source } from '../en/lab';
import type { Translated } from '../translated';

export const lab: Translated<typeof source> = {};
