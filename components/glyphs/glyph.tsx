import { GLYPHS, type GlyphName } from './shapes';

export type GlyphSize = 's' | 'm' | 'l';

/** A glyph: 16, 20 or 24 px. Silent beside its word; give a `label` where it stands alone. */
export function Glyph({ name, size = 'm', label }: { name: GlyphName; size?: GlyphSize; label?: string }) {
  return (
    <svg
      className={size === 'l' ? 'glyph' : `glyph glyph-${size}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinejoin="round"
      role={label === undefined ? undefined : 'img'}
      aria-hidden={label === undefined}
      aria-label={label}
    >
      {GLYPHS[name]}
    </svg>
  );
}
