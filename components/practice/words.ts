import type { Translator } from '@/language/translator';
import { parsePlacement } from '@/quiz/chosen-text';
import type { AnsweredItem, Explanation } from '@/quiz/explanation';
import { isPlacing } from '@/quiz/item';
import type { PublicItem } from '@/quiz/public-item';

type Words = Translator<'answering'>;

/** Degrees of confidence as they are offered, with the percent that is stored and the word's key, `confidence.<word>`. */
export const CONFIDENCES = [
  { percent: 25, word: 'guessing' },
  { percent: 50, word: 'unsure' },
  { percent: 75, word: 'fairly' },
  { percent: 95, word: 'certain' },
] as const;

/** "a" is "A", the letter beside an option. */
export function letter(optionId: string): string {
  return optionId.toUpperCase();
}

/** "A", "A and C", "A, C and E". */
export function letters(t: Words, optionIds: readonly string[]): string {
  return listed(t, optionIds.map(letter));
}

function listed(t: Words, all: readonly string[]): string {
  const last = all.at(-1);
  if (all.length < 2 || last === undefined) return all.join('');
  return t('listed', { others: all.slice(0, -1).join(', '), last });
}

/** The result in words: "B is right. You chose A." */
export function verdict(t: Words, { correct, chosen, explanation }: AnsweredItem): string {
  const { kind, key, negative } = explanation;
  if (kind === 'match' || kind === 'sort' || kind === 'order') {
    const right = chosen.filter((text) => key.includes(text)).length;
    return correct
      ? t('verdict.allPlaced', { number: t('number', { n: key.length }) })
      : t('verdict.placed', { right, all: key.length });
  }
  if (kind === 'numeric') return numberVerdict(t, correct, chosen[0] ?? '', explanation);
  const names = (ids: readonly string[]) =>
    kind === 'hotspot' ? listed(t, ids.map(nameIn(explanation))) : letters(t, ids);
  const right = t(negative ? 'verdict.answer' : 'verdict.right', { count: key.length, options: names(key) });
  return correct ? right : `${right} ${t('verdict.chose', { options: names(chosen) })}`;
}

/** The word on the key of an answered item. */
export function keyWord(t: Words, { negative }: Pick<Explanation, 'negative'>): string {
  return t(negative ? 'keyAnswer' : 'keyRight');
}

function numberVerdict(t: Words, correct: boolean, given: string, { options }: Explanation): string {
  const right = t('verdict.right', { count: 1, options: options[0]?.text ?? '' });
  const same = correct && options[0]?.text.startsWith(`${given} `);
  return same ? right : `${right} ${t('verdict.said', { number: given })}`;
}

function nameIn({ options }: Explanation): (id: string) => string {
  return (id) => options.find((option) => option.id === id)?.text ?? id;
}

/** What to do: "Choose one.", "Choose two of five.", "Number them from first to last." */
export function task(t: Words, item: PublicItem): string {
  switch (item.kind) {
    case 'single':
      return t('task.one');
    case 'multiple': {
      const [choose, of] = [item.choose, item.options.length].map((n) => t('number', { n }));
      return t('task.several', { choose: choose ?? '', of: of ?? '' });
    }
    case 'numeric':
      return t('task.number', { tolerance: item.tolerance, unit: item.unit });
    case 'match':
      return t(item.places.length > item.entries.length ? 'task.matchSome' : 'task.matchAll');
    case 'sort':
    case 'order':
    case 'hotspot':
      return t(`task.${item.kind}`);
  }
}

/** Why an answer cannot be sent yet; null when it can. */
export function shortOf(t: Words, item: PublicItem, chosen: readonly string[]): string | null {
  switch (item.kind) {
    case 'single':
      return chosen.length === 1 ? null : t('short.option');
    case 'multiple': {
      const had = chosen.length;
      if (had === item.choose) return null;
      return t('short.exactly', { had, number: t('number', { n: item.choose }), hadWord: t('number', { n: had }) });
    }
    case 'numeric':
      return (chosen[0] ?? '').trim() === '' ? t('short.number') : null;
    case 'hotspot':
      return chosen.length > 0 ? null : t('short.part');
    default: {
      const left = item.entries.length - chosen.length;
      if (left > 0) return t('short.unplaced', { count: left });
      const places = chosen.map((text) => parsePlacement(text)?.place);
      return item.kind !== 'sort' && new Set(places).size < places.length ? t('short.twice') : null;
    }
  }
}

/** How far an answer has come; empty where there is nothing to count. */
export function progressOf(t: Words, item: PublicItem, chosen: readonly string[]): string {
  if (item.kind === 'multiple') return t('progress.chosenOf', { chosen: chosen.length, of: item.choose });
  if (item.kind === 'hotspot') return t('progress.chosen', { chosen: chosen.length });
  return isPlacing(item) ? t('progress.placed', { placed: chosen.length, of: item.entries.length }) : '';
}
