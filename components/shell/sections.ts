import type { GlyphName } from '../glyphs/shapes';

/** The sections that exist, in the order of the navigation. Their names are messages: `shell.sections`. */
export const SECTIONS = [
  { id: 'learn', href: '/learn', glyph: 'book' },
  { id: 'practice', href: '/practice', glyph: 'pencil' },
  { id: 'exam', href: '/exam', glyph: 'clock' },
  { id: 'lab', href: '/lab', glyph: 'layers' },
  { id: 'progress', href: '/progress', glyph: 'chart' },
  { id: 'classes', href: '/classes', glyph: 'users' },
] as const satisfies readonly { id: string; href: string; glyph: GlyphName }[];

export type SectionId = (typeof SECTIONS)[number]['id'];

/** Sections that a phone's bar leaves out: it has room for six, and these are linked from the account page and the footer. */
export const NOT_IN_TAB_BAR: readonly SectionId[] = ['classes'];

/** Where a page stands: in a section, at home, or outside both. */
export type Current = SectionId | 'home' | null;
