import type { answering as source } from '../en/answering';
import type { Translated } from '../translated';

export const answering: Translated<typeof source> = {};
