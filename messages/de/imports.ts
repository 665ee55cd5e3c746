import type { imports as source } from '../en/imports';
import type { Translated } from '../translated';

export const imports: Translated<typeof source> = {};
