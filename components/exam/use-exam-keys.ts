'use client';

import { useTranslations } from '#language';
import type { KeyUse } from '../practice/keys-overlay';
import { useSingleKeys } from '../practice/use-keys';

/** What single keys do in an exam. */
export interface ExamKeys {
  choose(at: number): void;
  strike(at: number): void;
  next(): void;
  back(): void;
  flag(): void;
  review(): void;
  help(): void;
}

/** The overview of keys, in the order in which it is shown. */
const EXAM_KEYS = [
  { keys: ['A', '…', 'F'], does: 'choose' },
  { keys: ['Shift', 'A', '…', 'F'], does: 'strike' },
  { keys: ['N', 'Enter'], does: 'next' },
  { keys: ['P'], does: 'back' },
  { keys: ['M'], does: 'flag' },
  { keys: ['R'], does: 'review' },
  { keys: ['?'], does: 'help' },
] as const;

/** Keys of an exam in words. */
export function useExamKeyWords(): KeyUse[] {
  const t = useTranslations('exam');
  return EXAM_KEYS.map(({ keys, does }) => ({ keys, does: t(`keys.${does}`) }));
}

/** Listens to the keys of an exam. */
export function useExamKeys(keys: ExamKeys): void {
  useSingleKeys(({ key, shiftKey, repeat, target }) => {
    const action = actionOf(keys, key, shiftKey, target);
    if (!action || repeat) return false;
    action();
    return true;
  });
}

function actionOf(keys: ExamKeys, key: string, shift: boolean, target: EventTarget | null): (() => void) | null {
  if (key === 'Enter')
    return target instanceof Element && target.closest('a[href], button, summary') ? null : keys.next;
  if (key.length !== 1) return null;
  const letter = 'abcdef'.indexOf(key.toLowerCase());
  if (letter >= 0) return () => (shift ? keys.strike(letter) : keys.choose(letter));
  if (/^[1-6]$/.test(key)) return () => keys.choose(Number(key) - 1);
  const named: Record<string, () => void> = {
    ...{ n: keys.next, p: keys.back, m: keys.flag, r: keys.review, '?': keys.help },
  };
  return named[key.toLowerCase()] ?? null;
}
