import type { lti as source } from '../en/lti';
import type { Translated } from '../translated';

export const lti: Translated<typeof source> = {};
