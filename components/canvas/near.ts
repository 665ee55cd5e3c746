import type { Box } from '../diagram/geometry';
import { centre } from '../diagram/geometry';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The part that an arrow key leads to: the nearest whose middle lies that way, where a step aside counts twice. Null where
 * there is none.
 */
export function partBeside<T extends Box & { id: string }>(
  parts: readonly T[],
  from: string,
  way: Direction,
): T | null {
  const here = parts.find(({ id }) => id === from);
  if (here === undefined) return parts[0] ?? null;
  const at = centre(here);
  let best: { part: T; far: number } | null = null;
  for (const part of parts) {
    if (part.id === from) continue;
    const { x, y } = centre(part);
    const [along, aside] = way === 'left' || way === 'right' ? [x - at.x, y - at.y] : [y - at.y, x - at.x];
    const ahead = way === 'right' || way === 'down' ? along : -along;
    if (ahead <= 1) continue;
    const far = ahead + 2 * Math.abs(aside);
    if (best === null || far < best.far) best = { part, far };
  }
  return best?.part ?? null;
}
