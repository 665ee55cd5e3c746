import type { account as source } from '../en/account';
import type { Translated } from '../translated';

export const account: Translated<typeof source> = {};
