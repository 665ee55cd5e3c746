import type { facts as source } from '../en/facts';
import type { Translated } from '../translated';

export const facts: Translated<typeof source> = {};
