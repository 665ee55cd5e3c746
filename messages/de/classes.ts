import type { classes as source } from '../en/classes';
import type { Translated } from '../translated';

export const classes: Translated<typeof source> = {};
