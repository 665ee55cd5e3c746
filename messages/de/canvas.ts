import type { canvas as source } from '../en/canvas';
import type { Translated } from '../translated';

export const canvas: Translated<typeof source> = {};
