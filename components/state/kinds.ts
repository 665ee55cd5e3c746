/** What a run or a measurement found. `none` is "not asked". */
export const STATE_KINDS = ['ok', 'degraded', 'down', 'lost', 'recovering', 'unknown', 'none'] as const;

export type StateKind = (typeof STATE_KINDS)[number];

/** Paint for an area in that state: a colour, or the pattern that `Textures` defines. */
export const STATE_PAINT: Record<StateKind, string> = {
  ok: 'var(--ok-fill)',
  degraded: 'url(#texture-degraded)',
  down: 'url(#texture-down)',
  lost: 'url(#texture-lost)',
  recovering: 'url(#texture-recovering)',
  unknown: 'var(--unk-wash)',
  none: 'none',
};

/** Colour of lines and words in that state; every textured area is edged with it. */
export const STATE_INK: Record<StateKind, string> = {
  ok: 'var(--ok-ink)',
  degraded: 'var(--deg-ink)',
  down: 'var(--down-ink)',
  lost: 'var(--lost-ink)',
  recovering: 'var(--rec-ink)',
  unknown: 'var(--unk-ink)',
  none: 'var(--unk-ink)',
};
