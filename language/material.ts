import type { Language } from './languages';

/** The language that the packs, and the simulator's sentences about runs, are written in. */
export const MATERIAL_LANGUAGE: Language = 'en';
