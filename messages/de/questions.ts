import type { questions as source } from '../en/questions';
import type { Translated } from '../translated';

export const questions: Translated<typeof source> = {};
