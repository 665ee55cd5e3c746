import { expect } from 'vitest';
import type { Pack } from '@/curriculum/pack';
import { gradeAnswer } from '@/quiz/answer';
import { generateItem } from '@/quiz/generate';
import { type Item, publicItem } from '@/quiz/item';
import { contradiction } from './ledger';

/** What must never be in what a learner gets before the answer. */
const SECRETS = /"(correct|why|evidence|belief|facts|sources)":/;

/**
 * What every template owes: the same item at the same address whatever was generated before and by whichever copy of the
 * pack, a key that is graded right, wrong options that are graded wrong and that nothing in the pack makes true.
 * Gives the items, for what is judged over many.
 */
export function assertTemplateContract(pack: Pack, copy: Pack, template: string, seeds: number): Item[] {
  const items: Item[] = [];
  const first = Array.from({ length: seeds }, (_, seed) => generateItem(pack, template, seed));
  for (let seed = seeds - 1; seed >= 0; seed--) {
    const { item, findings, refusal } = first[seed] ?? generateItem(pack, template, seed);
    const again = generateItem(copy, template, seed);
    if (JSON.stringify(again) !== JSON.stringify({ item, findings, refusal }))
      expect(again, `${template}/${seed} on a second copy of the pack`).toEqual({ item, findings, refusal });
    if (item === null) continue;
    const wrong = problemOf(pack, item) ?? (findings.length > 1 ? 'has two flaws' : null);
    if (wrong !== null) expect.fail(`${item.id} ${wrong}:\n${JSON.stringify(item, null, 1)}`);
    items.push(item);
  }
  expect(items.length, `${template}: addresses that give an item`).toBeGreaterThanOrEqual(seeds * 0.9);
  return items;
}

function problemOf(pack: Pack, item: Item): string | null {
  return formProblem(pack, item) ?? gradingProblem(item) ?? proofProblem(pack, item);
}

function formProblem(pack: Pack, item: Item): string | null {
  const { id, template, seed, stem, options, choose, kind, facts, sources, topic } = item;
  if (id !== `${template}/${seed}` || item.pack !== pack.id || item.packVersion !== pack.version)
    return 'has another address';
  if (!pack.topics.some((one) => one.id === topic)) return `is about the unknown topic "${topic}"`;
  if (stem !== stem.trim() || /\s{2}|undefined|\bnull\b|\[object/.test(stem)) return 'has a broken stem';
  const texts = new Set(
    options.map(({ text }) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    ),
  );
  if (texts.size !== options.length) return 'has two equal options';
  if (options.some((option, index) => option.id !== 'abcdefgh'[index])) return 'has options out of their letters';
  if (options.some(({ text, why }) => text === '' || why === '' || /undefined|\[object/.test(text + why)))
    return 'has an empty option';
  const keys = options.filter(({ correct }) => correct).length;
  if (keys !== choose || (kind === 'single') !== (keys === 1) || keys === options.length)
    return 'asks for another number of options';
  if (options.length < (kind === 'single' ? 4 : 5)) return 'has too few options';
  if (facts.length === 0 || facts.some((fact) => !pack.facts.has(fact))) return 'names no fact of the pack';
  if (sources.length === 0) return 'has no source';
  return SECRETS.test(JSON.stringify(publicItem(item))) ? 'gives its key away' : null;
}

function gradingProblem(item: Item): string | null {
  const key = item.options.flatMap(({ id, correct }) => (correct ? [id] : []));
  const right = gradeAnswer(item, key);
  if (right.invalid !== null || !right.correct) return 'does not take its own key';
  for (const { id } of item.options.filter(({ correct }) => !correct)) {
    const graded = gradeAnswer(item, [...key.slice(1), id]);
    if (graded.invalid !== null || graded.correct) return `takes the wrong option ${id}`;
  }
  const refused = [[], [...key.slice(1), 'z'], [...key, ...key], item.options.map(({ id }) => id)];
  return refused.some((answer) => gradeAnswer(item, answer).invalid === null)
    ? 'takes an answer that no form sends'
    : null;
}

function proofProblem(pack: Pack, item: Item): string | null {
  for (const option of item.options) {
    const said = contradiction(pack, item, option);
    if (said !== null) return `has option ${option.id}, of which ${said}`;
  }
  return null;
}
