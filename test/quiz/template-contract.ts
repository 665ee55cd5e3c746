import { expect } from 'vitest';
import type { Pack } from '@/curriculum/pack';
import { gradeAnswer } from '@/quiz/answer';
import { keyOf, numberText, placementText } from '@/quiz/chosen-text';
import { itemVersion } from '@/quiz/edition';
import { reasonedParts } from '@/quiz/explanation';
import { generateItem } from '@/quiz/generate';
import { type ChoiceItem, type HotspotItem, type Item, isChoice, isPlacing, type PlacingItem } from '@/quiz/item';
import { partsOf } from '@/quiz/lint/parts';
import { publicItem } from '@/quiz/public-item';
import { contradiction } from './ledger';

/** What must never be in what a learner gets before the answer. */
const SECRETS = /"(correct|why|evidence|belief|facts|sources|mistakes|place|brief|edits|requirement)":|"answer":\{/;

/** Most addresses of a template that may give no item: as the issue of the generator, under one in ten. */
const LEAST_SHARE = 0.9;

/**
 * What every template owes: the same item at the same address whatever was generated before and by whichever copy of the
 * pack, a key that is graded right, wrong answers that are graded wrong and that nothing in the pack makes true.
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
  expect(items.length, `${template}: addresses that give an item`).toBeGreaterThanOrEqual(seeds * LEAST_SHARE);
  return items;
}

function problemOf(pack: Pack, item: Item): string | null {
  return formProblem(pack, item) ?? partsProblem(item) ?? gradingProblem(item) ?? proofProblem(pack, item);
}

function formProblem(pack: Pack, item: Item): string | null {
  const { id, template, seed, stem, facts, sources, topic } = item;
  if (id !== `${template}/${seed}` || item.pack !== pack.id || item.packVersion !== itemVersion(pack))
    return 'has another address';
  if (!pack.topics.some((one) => one.id === topic)) return `is about the unknown topic "${topic}"`;
  if (stem !== stem.trim() || /\s{2}|undefined|\bnull\b|NaN|\[object/.test(stem)) return 'has a broken stem';
  if (facts.length === 0 || facts.some((fact) => !pack.facts.has(fact))) return 'names no fact of the pack';
  if (sources.length === 0) return 'has no source';
  return SECRETS.test(JSON.stringify(publicItem(item))) ? 'gives its key away' : null;
}

function partsProblem(item: Item): string | null {
  const lists = isPlacing(item) ? [item.entries, item.places] : [partsOf(item)];
  for (const parts of lists) {
    const plain = parts.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
    if (new Set(plain).size !== parts.length) return 'has two equal parts';
    if (new Set(parts.map(({ id }) => id)).size !== parts.length) return 'has two parts of one name';
  }
  const broken = reasonedParts(item).find(
    ({ text, why }) => text === '' || why === '' || /undefined|NaN|\[object/.test(text + why),
  );
  if (broken) return `has the empty part ${broken.id}`;
  if (isChoice(item)) return choiceProblem(item);
  if (isPlacing(item) && item.entries.length < 3) return 'has too few entries';
  return null;
}

function choiceProblem({ kind, options, choose }: ChoiceItem): string | null {
  if (options.some((option, index) => option.id !== 'abcdefgh'[index])) return 'has options out of their letters';
  const keys = options.filter(({ correct }) => correct).length;
  if (keys !== choose || (kind === 'single') !== (keys === 1) || keys === options.length)
    return 'asks for another number of options';
  return options.length < (kind === 'single' ? 4 : 5) ? 'has too few options' : null;
}

function gradingProblem(item: Item): string | null {
  const right = gradeAnswer(item, keyOf(item));
  if (right.invalid !== null || !right.correct) return 'does not take its own key';
  for (const answer of wrongAnswers(item)) {
    const graded = gradeAnswer(item, answer);
    if (graded.invalid !== null || graded.correct) return `takes the wrong answer ${answer.join(', ')}`;
  }
  const refused = impossibleAnswers(item).find((answer) => gradeAnswer(item, answer).invalid === null);
  return refused ? `takes ${refused.join(', ')}, which no form sends` : null;
}

/** Answers that a form can send and that are not the key. */
function wrongAnswers(item: Item): string[][] {
  if (item.kind === 'numeric') {
    const off = [item.answer.value + 1.5 * item.tolerance, item.answer.value - 1.5 * item.tolerance];
    return [...item.mistakes.map(({ value }) => value), ...off].map((value) => [numberText(value)]);
  }
  if (isPlacing(item)) return [swapped(item)];
  const key = keyOf(item);
  const wrong = item.options.filter(({ correct }) => !correct).map(({ id }) => id);
  return wrong.map((id) => (item.kind === 'hotspot' ? [...key, id] : [...key.slice(1), id]));
}

/** The key with two entries of different places exchanged. */
function swapped({ entries }: PlacingItem): string[] {
  const [first] = entries;
  const other = entries.find(({ place }) => place !== first?.place);
  return entries.map(({ id, place }) => {
    const at = id === first?.id ? other?.place : id === other?.id ? first?.place : place;
    return placementText(id, at ?? '');
  });
}

function impossibleAnswers(item: Item): string[][] {
  const key = keyOf(item);
  const all: string[][] = [[], [...key, ...key]];
  if (item.kind === 'numeric') return [...all, ['many'], ['1e3'], ['']];
  if (isPlacing(item)) return [...all, key.slice(1), [...key.slice(1), 'a=99'], [...key.slice(1), 'a']];
  const letters = (item as ChoiceItem | HotspotItem).options.map(({ id }) => id);
  return [...all, [...key.slice(1), 'zz'], ...(isChoice(item) ? [letters] : [])];
}

function proofProblem(pack: Pack, item: Item): string | null {
  for (const part of reasonedParts(item)) {
    const said = contradiction(pack, item, part);
    if (said !== null) return `has option ${part.id}, of which ${said}`;
  }
  return null;
}
