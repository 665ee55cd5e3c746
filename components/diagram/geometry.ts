/** A rectangle of the drawing, in its own pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Measures of the drawing, in pixels at full size. */
export const SIZE = {
  users: 62,
  gap: 40,
  laneLabel: 30,
  laneGap: 16,
  lanePad: 15,
  emptyLane: 40,
  frameTop: 24,
  /** Room over the first lane for the names of groups. */
  headroom: 34,
  framePad: 14,
  box: 124,
  boxHeight: 48,
  boxGap: 12,
  bar: 82,
  group: 144,
  shelfHeight: 44,
  /** A failed lane drops by this much. */
  slip: 9,
} as const;

export function centre(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Width of a text in the interface face at 92 % stretch, near enough to keep it inside its box. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.53;
}

/** The text, cut with an ellipsis where it would be wider than that. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const keep = Math.max(1, Math.floor(width / (size * 0.53)) - 1);
  return `${text.slice(0, keep).trimEnd()}…`;
}
