import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, rowCount } from '@/components/timeline/labels';

describe('names of events', () => {
  test.each([
    ['one name right of its event', [{ x: 100, width: 80 }], [{ row: 0, left: 107 }]],
    ['a name that would leave the drawing stands left of its event', [{ x: 480, width: 80 }], [{ row: 0, left: 393 }]],
    [
      'two that meet stand in two rows, the earlier one lower',
      [
        { x: 100, width: 80 },
        { x: 120, width: 80 },
      ],
      [
        { row: 1, left: 107 },
        { row: 0, left: 127 },
      ],
    ],
    [
      'two that do not meet share a row',
      [
        { x: 100, width: 40 },
        { x: 300, width: 40 },
      ],
      [
        { row: 0, left: 107 },
        { row: 0, left: 307 },
      ],
    ],
  ])('%s', (_, wanted, expected) => {
    const placed = placeLabels(wanted, 0, 500);
    expect(placed.map(({ row, left }) => ({ row, left }))).toEqual(expected);
  });

  test('no two names in a row ever overlap, and none leaves the drawing', () => {
    const wanted = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 500 }), width: fc.integer({ min: 5, max: 300 }) }),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(wanted, (items) => {
        const placed = placeLabels(items, 0, 500);
        expect(placed).toHaveLength(items.length);
        expect(rowCount(placed)).toBeLessThanOrEqual(items.length);
        for (const a of placed) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.left + a.width).toBeLessThanOrEqual(500);
          for (const b of placed)
            if (a !== b && a.row === b.row) expect(a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true);
        }
      }),
    );
  });
});
