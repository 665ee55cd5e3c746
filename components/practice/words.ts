import type { AnsweredItem } from '@/quiz/explanation';
import type { PublicItem } from '@/quiz/item';

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
  const all = optionIds.map(letter);
  const last = all.at(-1);
  if (all.length < 2 || last === undefined) return all.join('');
  return `${all.slice(0, -1).join(', ')} and ${last}`;
}

/** The result in words: "B is right. You chose A." */
export function verdict({ correct, chosen, explanation }: AnsweredItem): string {
  const { key } = explanation;
  const right = `${letters(key)} ${key.length === 1 ? 'is' : 'are'} right.`;
  return correct ? right : `${right} You chose ${letters(chosen)}.`;
}

/** What to do with the options: "Choose one.", "Choose two of five." */
export function task(item: Pick<PublicItem, 'choose' | 'options'>): string {
  if (item.choose === 1) return 'Choose one.';
  return `Choose ${numberWord(item.choose)} of ${numberWord(item.options.length)}.`;
}

/** Why an answer cannot be sent yet; null when it can. */
export function shortOf(item: Pick<PublicItem, 'choose'>, chosen: number): string | null {
  if (chosen === item.choose) return null;
  if (item.choose === 1) return 'Choose an option first.';
  const had = chosen === 0 ? 'none is' : chosen === 1 ? 'one is' : `${numberWord(chosen)} are`;
  return `Choose exactly ${numberWord(item.choose)}; ${had} chosen.`;
}
