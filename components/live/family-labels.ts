import type { Translator } from '@/language/translator';

const WORDS = {
  scenario: 'scenario',
  prediction: 'prediction',
  'weak-point': 'weakPoint',
  contrast: 'contrast',
  recall: 'recall',
  exam: 'exam',
  imported: 'imported',
} as const;

/** What a host or an instructor reads for a family of questions; its id where it has no words here. */
export function familyLabel(t: Translator<'live'>, family: string): string {
  return Object.hasOwn(WORDS, family) ? t(`families.${WORDS[family as keyof typeof WORDS]}`) : family;
}
