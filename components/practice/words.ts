import { parsePlacement } from '@/quiz/chosen-text';
import type { AnsweredItem, Explanation } from '@/quiz/explanation';
import { isPlacing } from '@/quiz/item';
import type { PublicItem } from '@/quiz/public-item';

/** Degrees of confidence as they are offered, with the percent that is stored. */
export const CONFIDENCES = [
  { percent: 25, word: 'Guessing' },
  { percent: 50, word: 'Unsure' },
  { percent: 75, word: 'Fairly sure' },
  { percent: 95, word: 'Certain' },
] as const;

const NUMBER_WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

/** 2 is "two"; larger numbers stay digits. */
export function numberWord(n: number): string {
  return NUMBER_WORDS[n] ?? String(n);
}

/** "a" is "A", the letter beside an option. */
export function letter(optionId: string): string {
  return optionId.toUpperCase();
}

/** "A", "A and C", "A, C and E". */
export function letters(optionIds: readonly string[]): string {
  return listed(optionIds.map(letter));
}

function listed(all: readonly string[]): string {
  const last = all.at(-1);
  if (all.length < 2 || last === undefined) return all.join('');
  return `${all.slice(0, -1).join(', ')} and ${last}`;
}

/** The result in words: "B is right. You chose A." */
export function verdict({ correct, chosen, explanation }: AnsweredItem): string {
  const { kind, key, negative } = explanation;
  if (kind === 'match' || kind === 'sort' || kind === 'order') {
    const right = chosen.filter((text) => key.includes(text)).length;
    return correct ? `All ${numberWord(key.length)} are placed right.` : `${right} of ${key.length} are placed right.`;
  }
  if (kind === 'numeric') return numberVerdict(correct, chosen[0] ?? '', explanation);
  const names = (ids: readonly string[]) => (kind === 'hotspot' ? listed(ids.map(nameIn(explanation))) : letters(ids));
  const is = key.length === 1 ? 'is' : 'are';
  const right = negative ? `${names(key)} ${is} the answer.` : `${names(key)} ${is} right.`;
  return correct ? right : `${right} You chose ${names(chosen)}.`;
}

/** The word on the key of an answered item. */
export function keyWord({ negative }: Pick<Explanation, 'negative'>): string {
  return negative ? 'the answer' : 'right';
}

function numberVerdict(correct: boolean, given: string, { options }: Explanation): string {
  const right = `${options[0]?.text ?? ''} is right.`;
  return correct && options[0]?.text.startsWith(`${given} `) ? right : `${right} You said ${given}.`;
}

function nameIn({ options }: Explanation): (id: string) => string {
  return (id) => options.find((option) => option.id === id)?.text ?? id;
}

/** What to do: "Choose one.", "Choose two of five.", "Put them in order." */
export function task(item: PublicItem): string {
  switch (item.kind) {
    case 'single':
      return 'Choose one.';
    case 'multiple':
      return `Choose ${numberWord(item.choose)} of ${numberWord(item.options.length)}.`;
    case 'numeric':
      return `Give a number. Right within ${item.tolerance.toLocaleString('en')} ${item.unit}.`;
    case 'match':
      return item.places.length > item.entries.length
        ? 'Give each its match. Not every match is needed.'
        : 'Give each its match; each is needed once.';
    case 'sort':
      return 'Put each where it belongs. A group may take several.';
    case 'order':
      return `Number them from first to last.`;
    case 'hotspot':
      return 'Choose every one that applies; how many is yours to say.';
  }
}

/** Why an answer cannot be sent yet; null when it can. */
export function shortOf(item: PublicItem, chosen: readonly string[]): string | null {
  switch (item.kind) {
    case 'single':
      return chosen.length === 1 ? null : 'Choose an option first.';
    case 'multiple': {
      if (chosen.length === item.choose) return null;
      const had = chosen.length === 0 ? 'none is' : chosen.length === 1 ? 'one is' : `${numberWord(chosen.length)} are`;
      return `Choose exactly ${numberWord(item.choose)}; ${had} chosen.`;
    }
    case 'numeric':
      return (chosen[0] ?? '').trim() === '' ? 'Write a number first.' : null;
    case 'hotspot':
      return chosen.length > 0 ? null : 'Choose one or more parts first.';
    default: {
      const left = item.entries.length - chosen.length;
      if (left > 0) return left === 1 ? 'One has no place yet.' : `${left} have no place yet.`;
      const places = chosen.map((text) => parsePlacement(text)?.place);
      return item.kind !== 'sort' && new Set(places).size < places.length ? 'Two have the same place.' : null;
    }
  }
}

/** How far an answer has come; empty where there is nothing to count. */
export function progressOf(item: PublicItem, chosen: readonly string[]): string {
  if (item.kind === 'multiple') return `${chosen.length} of ${item.choose} chosen.`;
  if (item.kind === 'hotspot') return `${chosen.length} chosen.`;
  return isPlacing(item) ? `${chosen.length} of ${item.entries.length} placed.` : '';
}
