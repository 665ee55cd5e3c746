import type { Translator } from '@/language/translator';

const ROLES = ['learner', 'assistant', 'instructor'] as const;

/** Somebody's place in a class, in a word. */
export function roleWord(t: Translator<'classes'>, role: string): string {
  const known = ROLES.find((one) => one === role);
  return known === undefined ? role : t(`roles.${known}`);
}
