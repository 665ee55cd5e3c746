import type { run as source } from '../en/run';
import type { Translated } from '../translated';

export const run: Translated<typeof source> = {};
