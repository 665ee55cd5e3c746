import { keyOf, numberText, parseNumber, parsePlacement, placementText } from './chosen-text';
import { type ChoiceItem, type HotspotItem, type Item, isPlacing, type NumericItem, type PlacingItem } from './item';
import { type Reveal, revealOf } from './public-item';

/** Why an answer cannot be graded; nothing is stored for it. */
export interface InvalidAnswer {
  invalid: 'unknown-option' | 'repeated-option' | 'wrong-count' | 'not-a-number';
  message: string;
}

/** An answer that was graded. */
export interface GradedAnswer {
  invalid: null;
  correct: boolean;
  /** The answer as it is stored (`ChosenSchema` in ./chosen.ts), in the order of the item. */
  chosen: string[];
  /** The right answer in the same form. */
  key: string[];
  /** Full ids of the misconceptions behind what was wrong in it. */
  beliefs: string[];
  reveal: Reveal;
}

type Judged = Pick<GradedAnswer, 'correct' | 'chosen' | 'beliefs'>;

/**
 * Grades what a learner chose, in the form of `ChosenSchema`. All or nothing, as in the examination: every right option and
 * no other, every entry at its place, the number within the tolerance. An answer that the form could not have sent is
 * refused, not marked wrong.
 */
export function gradeAnswer(item: Item, chosen: readonly string[]): GradedAnswer | InvalidAnswer {
  const judged = judge(item, chosen);
  if ('invalid' in judged) return judged;
  return {
    invalid: null,
    correct: judged.correct,
    chosen: judged.chosen,
    key: keyOf(item),
    beliefs: [...new Set(judged.beliefs)],
    reveal: revealOf(item),
  };
}

function judge(item: Item, chosen: readonly string[]): Judged | InvalidAnswer {
  if (isPlacing(item)) return judgePlacing(item, chosen);
  return item.kind === 'numeric' ? judgeNumber(item, chosen) : judgeOptions(item, chosen);
}

function judgeOptions(item: ChoiceItem | HotspotItem, chosen: readonly string[]): Judged | InvalidAnswer {
  const wrongCount = item.kind === 'hotspot' ? chosen.length === 0 : chosen.length !== item.choose;
  if (wrongCount)
    return refused(
      'wrong-count',
      item.kind === 'hotspot'
        ? 'Choose one or more parts.'
        : `Choose ${item.choose} of the options; ${chosen.length} came.`,
    );
  const picked = new Set(chosen);
  if (picked.size !== chosen.length) return refused('repeated-option', 'The same option was chosen twice.');
  const wanted = item.options.filter((option) => picked.has(option.id));
  if (wanted.length !== picked.size)
    return refused('unknown-option', 'An option was chosen that this item does not have.');
  return {
    correct: item.options.every((option) => option.correct === picked.has(option.id)),
    chosen: wanted.map((option) => option.id),
    beliefs: wanted.flatMap((option) => (option.correct || option.belief === undefined ? [] : [option.belief])),
  };
}

function judgePlacing(item: PlacingItem, chosen: readonly string[]): Judged | InvalidAnswer {
  const placed = new Map<string, string>();
  const known = new Set(item.places.map(({ id }) => id));
  for (const text of chosen) {
    const one = parsePlacement(text);
    if (one === null || !known.has(one.place) || !item.entries.some(({ id }) => id === one.entry))
      return refused('unknown-option', 'Something was placed that this item does not have.');
    if (placed.has(one.entry)) return refused('repeated-option', 'The same entry was placed twice.');
    placed.set(one.entry, one.place);
  }
  if (placed.size !== item.entries.length)
    return refused('wrong-count', `Place all ${item.entries.length} entries; ${placed.size} are placed.`);
  if (item.kind !== 'sort' && new Set(placed.values()).size !== placed.size)
    return refused('repeated-option', 'Two entries were put in the same place.');
  return {
    correct: item.entries.every(({ id, place }) => placed.get(id) === place),
    chosen: item.entries.map(({ id }) => placementText(id, placed.get(id) ?? '')),
    beliefs: [],
  };
}

function judgeNumber(item: NumericItem, chosen: readonly string[]): Judged | InvalidAnswer {
  if (chosen.length !== 1) return refused('wrong-count', `One number is wanted; ${chosen.length} came.`);
  const value = parseNumber(chosen[0] ?? '');
  if (value === null) return refused('not-a-number', 'Write a number in digits, as 90 or 1,250.5.');
  const off = (number: number) => Math.abs(value - number) - item.tolerance;
  const correct = off(item.answer.value) <= 1e-9;
  const mistake = correct ? undefined : item.mistakes.find((one) => off(one.value) <= 1e-9);
  return { correct, chosen: [numberText(value)], beliefs: mistake?.belief === undefined ? [] : [mistake.belief] };
}

function refused(invalid: InvalidAnswer['invalid'], message: string): InvalidAnswer {
  return { invalid, message };
}
