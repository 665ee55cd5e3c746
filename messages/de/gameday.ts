import type { gameday as source } from '../en/gameday';
import type { Translated } from '../translated';

export const gameday: Translated<typeof source> = {};
