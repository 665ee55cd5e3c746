import { describe, expect, test } from 'vitest';
import type { Pack } from '@/curriculum/pack';
import type { ChoiceItem } from '@/quiz/item';
import { reviseItem } from '@/quiz/revise-item';
import { someItems, testPack } from '../helpers/items';

const pack = testPack();
const later: Pack = { ...pack, version: '2999.1.1' };

const [item] = someItems(1, 's3');
if (!item) throw new Error('no item');

/** The same pack at a later version, without one fact. */
function without(fact: string): Pack {
  const facts = new Map(pack.facts);
  facts.delete(fact);
  return { ...pack, version: '2999.1.1', facts };
}

/** The item as if an earlier version had held another option for right. */
function wrongly(keyed: ChoiceItem): ChoiceItem {
  const key = keyed.options.findIndex(({ correct }) => correct);
  const other = (key + 1) % keyed.options.length;
  const options = keyed.options.map((option, at) => ({ ...option, correct: at === other }));
  return { ...keyed, packVersion: 'earlier', options };
}

describe('an item that was kept', () => {
  test('stays as it is on its own version', () => {
    expect(reviseItem(pack, item)).toEqual({ item, state: 'same' });
  });

  test('takes the key of today where it is asked in the same words, options as they were shown', () => {
    const revised = reviseItem(pack, wrongly(item));
    expect(revised.state).toBe('regraded');
    expect(revised.item.options.map(({ id, text, correct }) => [id, text, correct])).toEqual(
      item.options.map(({ id, text, correct }) => [id, text, correct]),
    );
  });

  test('keeps its own key where its words are no longer asked but its facts stand', () => {
    const reworded = { ...item, stem: `${item.stem} Once.`, packVersion: 'earlier' };
    expect(reviseItem(later, reworded)).toEqual({ item: reworded, state: 'same' });
  });

  test('is withdrawn where a fact behind it is gone', () => {
    const old = { ...item, stem: `${item.stem} Once.` };
    expect(reviseItem(without(item.facts[0] ?? ''), old).state).toBe('withdrawn');
  });
});
