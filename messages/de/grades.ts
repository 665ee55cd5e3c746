import type { grades as source } from '../en/grades';
import type { Translated } from '../translated';

export const grades: Translated<typeof source> = {};
