/** A name to be written next to its event. Pixels. */
export interface Wanted {
  x: number;
  width: number;
}

export interface Label extends Wanted {
  /** Row under the track, 0 the nearest. */
  row: number;
  /** Left edge of the text. */
  left: number;
}

const SPACE = 10;
const OFFSET = 7;

/**
 * Gives every name a row in which it meets no other: right of its event where there is room to the edge, else left of it. Names are placed from the right, so that the line from a later event never runs through an earlier name.
 */
export function placeLabels(wanted: readonly Wanted[], left: number, right: number): Label[] {
  const rows: number[] = [];
  const placed: (Label | undefined)[] = wanted.map(() => undefined);
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[b]?.x ?? 0) - (wanted[a]?.x ?? 0));
  for (const i of order) {
    const { x, width } = wanted[i] as Wanted;
    const fits = x + OFFSET + width <= right;
    const start = fits ? x + OFFSET : Math.max(left, Math.min(right - width, x - OFFSET - width));
    let row = rows.findIndex((taken) => Math.max(x, start + width) + SPACE <= taken);
    if (row < 0) row = rows.push(Number.POSITIVE_INFINITY) - 1;
    // The leader comes down at the event itself, so the row is taken from there on.
    rows[row] = Math.min(start, x - 2);
    placed[i] = { x, width, row, left: start };
  }
  return placed.filter((label) => label !== undefined);
}

/** Number of rows that a set of placed names takes. */
export function rowCount(labels: readonly Label[]): number {
  return labels.reduce((most, { row }) => Math.max(most, row + 1), 0);
}
