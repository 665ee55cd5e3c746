import type { GlyphName } from '../glyphs/shapes';

/** The sections that exist, in the order of the navigation. */
export const SECTIONS = [
  { id: 'learn', href: '/learn', label: 'Learn', glyph: 'book' },
  { id: 'practice', href: '/practice', label: 'Practice', glyph: 'pencil' },
  { id: 'lab', href: '/lab', label: 'Lab', glyph: 'layers' },
  { id: 'progress', href: '/progress', label: 'Progress', glyph: 'chart' },
] as const satisfies readonly { id: string; href: string; label: string; glyph: GlyphName }[];

export type SectionId = (typeof SECTIONS)[number]['id'];

/** Where a page stands: in a section, at home, or outside both. */
export type Current = SectionId | 'home' | null;
