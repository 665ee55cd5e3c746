import { describe, expect, it } from 'vitest';
import { drawExam } from '@/quiz/draw-exam';
import { type ChoiceItem, isChoice } from '@/quiz/item';
import { siblingItem } from '@/quiz/sibling-item';
import { testPack } from '../helpers/items';

const pack = testPack();
const items = [...drawExam({ pack, questions: 8, seen: new Set(), withdrawn: new Set(), key: 'siblings' })];

describe('a sibling of a question', () => {
  it('is by the same template about the same facts, in the same form, and the same for the same key', () => {
    const siblings = items.map((item) => siblingItem(pack, item, 'ada 1'));
    for (const [index, item] of items.entries()) {
      const { template, facts, topic, kind, choose } = siblings[index] as ChoiceItem;
      expect({ template, facts, topic, kind, choose }).toEqual({
        ...{ template: item.template, facts: item.facts, topic: item.topic, kind: item.kind, choose: item.choose },
      });
    }
    expect(items.map((item) => siblingItem(pack, item, 'ada 1'))).toEqual(siblings);
    const others = siblings.filter((sibling, index) => sibling.id !== items[index]?.id);
    expect(others.length).toBeGreaterThan(items.length / 2);
    expect(items.map((item) => siblingItem(pack, item, 'bert 1').id)).not.toEqual(siblings.map(({ id }) => id));
  });

  it('is the question itself where the material has gone', () => {
    const [item] = items;
    if (!item || !isChoice(item)) throw new Error('no question');
    const gone = { ...item, facts: ['ebs/gone'] };
    expect(siblingItem(pack, gone, 'x')).toBe(gone);
    const unknown = { ...item, template: 'no-such-template' };
    expect(siblingItem(pack, unknown, 'x')).toBe(unknown);
  });
});
