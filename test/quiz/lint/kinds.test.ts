import { describe, expect, it } from 'vitest';
import type { Item } from '@/quiz/item';
import { lintItem } from '@/quiz/lint';
import { hotspotItem, numericItem, placingItem } from '../sound-items';

const flawsOf = (item: Item) => lintItem(item).map(({ flaw }) => flaw);
const entries = (...places: string[]) =>
  placingItem('match').entries.map((entry, index) => ({ ...entry, place: places[index] ?? '' }));

describe('items without letters', () => {
  it.each([numericItem(), placingItem('match'), placingItem('sort'), placingItem('order'), hotspotItem()])(
    'of the kind $kind can be sound',
    (item) => {
      expect(flawsOf(item)).toEqual([]);
    },
  );

  it.each<[string, Item, string]>([
    ['a mistake within reach of the answer', numericItem({ tolerance: 15 }), 'more-than-one-correct'],
    ['two matches at one place', placingItem('match', { entries: entries('1', '1', '3') }), 'more-than-one-correct'],
    [
      'an entry that belongs nowhere',
      placingItem('match', { entries: entries('1', '2', '9') }),
      'more-than-one-correct',
    ],
    ['one group for everything', placingItem('sort', { entries: entries('1', '1', '1') }), 'more-than-one-correct'],
    ['a position that stays empty', placingItem('order', { entries: entries('1', '2', '2') }), 'more-than-one-correct'],
    [
      'nothing to find',
      hotspotItem({ options: hotspotItem().options.map((spot) => ({ ...spot, correct: false })) }),
      'more-than-one-correct',
    ],
    ['a stem that does not ask', placingItem('sort', { stem: 'Zones and Regions.' }), 'unfocused-stem'],
    ['a negative that is not marked', numericItem({ stem: 'How long is the shop not up?' }), 'unmarked-negative'],
    ['no source', placingItem('order', { sources: [] }), 'missing-source'],
    [
      'two places of one name',
      placingItem('match', { places: ['Zone', 'Zone', 'Edge'].map((text, i) => ({ id: `${i + 1}`, text })) }),
      'duplicate-options',
    ],
  ])('are flawed by %s', (_, item, flaw) => {
    expect(flawsOf(item)).toContain(flaw);
  });

  it('are not judged by what only lettered options can have', () => {
    const long = placingItem('sort', {
      entries: placingItem('sort').entries.map((entry, i) =>
        i === 0 ? { ...entry, text: 'A volume of a very long name, all of it' } : entry,
      ),
    });
    expect(flawsOf(long)).toEqual([]);
  });
});
