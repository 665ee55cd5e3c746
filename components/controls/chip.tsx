import type { ReactNode } from 'react';
import { Glyph } from '../glyphs/glyph';
import type { GlyphName } from '../glyphs/shapes';

/** A short word in a frame: a kind, a level, a version. Never a control. */
export function Chip({ glyph, children }: { glyph?: GlyphName; children: ReactNode }) {
  return (
    <span className="chip">
      {glyph && <Glyph name={glyph} size="s" />}
      {children}
    </span>
  );
}
