import { describe, expect, it } from 'vitest';
import { itemVersion } from '@/quiz/edition';
import { generateItem } from '@/quiz/generate';
import { harbour } from '../helpers/harbour';

describe('the version of an item', () => {
  it.each([
    [1, '2026.11.24'],
    [2, '2026.11.24-q2'],
    [11, '2026.11.24-q11'],
  ])('is that of the pack, in edition %i %s', (edition, version) => {
    expect(itemVersion({ version: '2026.11.24' }, edition)).toBe(version);
  });

  it('stands in the item', () => {
    const { pack } = harbour();
    expect(generateItem(pack, 'true-statement', 0).item?.packVersion).toBe(itemVersion(pack));
  });
});
