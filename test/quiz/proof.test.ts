import { describe, expect, it } from 'vitest';
import { reasonedParts } from '@/quiz/explanation';
import { generateItem } from '@/quiz/generate';
import { type Item, isChoice } from '@/quiz/item';
import { templates } from '@/quiz/templates';
import { readPack } from '@/server/content/packs';
import { parsePrices } from '@/simulator';
import { reproof } from './reprove';
import { SEEDS } from './seeds';

const { pack } = readPack('content/packs/aws-ha');
if (pack === null) throw new Error('the pack cannot be read');
const prices = parsePrices(pack.prices?.document.value);
if (!prices.ok) throw new Error('the prices cannot be read');

const proven = templates.filter((template) => template.proven).map(({ id }) => id);

/** Templates whose key is what holds, and nothing else. */
const KEY_HOLDS = new Set(['choose-change', 'choose-two-changes']);

describe('an item that was proven', () => {
  it.each(proven)('%s is proven again by the grader', { timeout: 600_000 }, (template) => {
    const items = Array.from({ length: SEEDS.proven }, (_, seed) => generateItem(pack, template, seed).item);
    const made = items.filter((item): item is Item => item !== null);
    expect(made.length).toBeGreaterThanOrEqual(SEEDS.proven * 0.9);
    for (const item of made) {
      expect(reproof(item, prices.value), item.id).toBeNull();
      expect(unproven(item), item.id).toEqual([]);
      if (KEY_HOLDS.has(template)) expect(wronglyKeyed(item), item.id).toEqual([]);
    }
  });
});

/** Parts without a run of their own; a part that nothing strikes alone has its fact instead, and is a wrong answer. */
function unproven(item: Item): string[] {
  const parts = reasonedParts(item).filter(({ correct }) => correct || item.family !== 'weak-point');
  return parts.flatMap(({ id, evidence }) => (evidence.some(({ kind }) => kind === 'experiment') ? [] : [id]));
}

/** Options that are right and fail, or wrong and hold. */
function wronglyKeyed(item: Item): string[] {
  if (!isChoice(item)) return [];
  return item.options.flatMap(({ id, correct, evidence }) =>
    evidence.some((one) => one.kind === 'experiment' && one.holds !== correct) ? [id] : [],
  );
}
