import { describe, expect, test } from 'vitest';
import { measuresIn } from '@/curriculum/prose/measures';

const read = (text: string) => measuresIn(text).map(({ value, units, text: words }) => [value, units[0], words]);

describe('numbers in prose', () => {
  test.each([
    ['It waits 30 seconds.', [[30, 'second', '30 seconds']]],
    ['It waits two minutes.', [[120, 'second', 'two minutes']]],
    [
      'A four-hour gap and a 2-day one.',
      [
        [14_400, 'second', 'four-hour'],
        [172_800, 'second', '2-day'],
      ],
    ],
    [
      'From 60 to 120 seconds.',
      [
        [60, 'second', '60'],
        [120, 'second', '120 seconds'],
      ],
    ],
    [
      'Up to 1,000 bytes or 256 KiB.',
      [
        [1_000, 'byte', '1,000 bytes'],
        [262_144, 'byte', '256 KiB'],
      ],
    ],
    [
      'About 99.9% of it, or 0.1 percent less.',
      [
        [99.9, 'percent', '99.9%'],
        [0.1, 'percent', '0.1 percent'],
      ],
    ],
    ['Three zones.', [[3, 'zone', 'Three zones']]],
    ['Only one zone.', []],
    ['At 10:02 on io2, layer-7, HTTP2 and s3.', []],
    ['Version 1.2.3 of 2026-11-23.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
