import type { exam as source } from '../en/exam';
import type { Translated } from '../translated';

export const exam: Translated<typeof source> = {};
