import type { Translator } from '@/language/translator';

const CODES = [
  'wrong-number-of-options',
  'unknown-option',
  'bad-input',
  'pack-changed',
  'progress-moved',
  'not-the-last-answer',
  'unknown-answer',
  'unknown-fact',
  'no-item',
  'unknown-topic',
  'guests-not-admitted',
  'no-exam',
  'unknown-exam',
  'unknown-pack',
] as const;

/** What a code in the address says to a person, for pages that a form without scripts came back to; null without one. */
export function problemWords(t: Translator<'practice'>, code: unknown): string | null {
  if (typeof code !== 'string') return null;
  return t(`problem.${CODES.find((known) => known === code) ?? 'other'}`);
}
