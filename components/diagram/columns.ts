import { SIZE } from './geometry';
import type { Part } from './parts';

/** A column of the drawing: one bar, one group with its members, or a stack of boxes in every lane. */
export interface Column {
  kind: 'bar' | 'group' | 'boxes' | 'shelf';
  width: number;
  parts: Part[];
}

/** Columns from left to right: by rank; within a rank bars first, then groups, then the single boxes together. */
export function columnsOf(parts: readonly Part[], ranks: ReadonlyMap<string, number>): Column[] {
  const inside = parts.filter((part) => part.kind !== 'outside' && part.kind !== 'shelf');
  const used = [...new Set(inside.map((part) => ranks.get(part.resource) ?? 1))].sort((a, b) => a - b);
  const columns = used.flatMap((rank): Column[] => {
    const here = inside.filter((part) => (ranks.get(part.resource) ?? 1) === rank);
    const bars = here.filter((p) => p.kind === 'bar').map((p) => column('bar', [p]));
    const groups = here
      .filter((p) => p.kind === 'group')
      .map((p) =>
        column(
          'group',
          here.filter((m) => m.resource === p.resource),
        ),
      );
    const boxes = here.filter((p) => p.kind === 'box' && p.role !== 'member');
    return [...bars, ...groups, ...(boxes.length > 0 ? [column('boxes', boxes)] : [])];
  });
  return columns.length > 0 ? columns : [column('boxes', [])];
}

const WIDTHS = { bar: SIZE.bar, group: SIZE.group, boxes: SIZE.box, shelf: SIZE.box };

function column(kind: Column['kind'], parts: Part[]): Column {
  return { kind, width: WIDTHS[kind], parts };
}

/** Boxes of a column that stand in a lane. */
export function boxesIn(column: Column, place: string): Part[] {
  return column.parts.filter((part) => part.kind === 'box' && part.places.includes(place));
}
