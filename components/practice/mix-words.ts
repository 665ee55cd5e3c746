import type { Formatter, Translator } from '@/language/translator';
import type { Why } from '@/progress/session-mix';

/** Kinds of facts in the order in which a session's are told. */
const KINDS: readonly Why[] = ['due', 'weak', 'new', 'ahead', 'beyond'];

/** What a session would hold: "Ten now would be 6 due, 2 weak and 2 new, their topics mixed." */
export function mixWords(t: Translator<'practice'>, format: Formatter, mix: Record<Why, number>): string {
  const kinds = KINDS.filter((why) => mix[why] > 0);
  if (kinds.length === 0) return t('mix.none');
  return t('mix.ten', { facts: format.list(kinds.map((why) => t(`mix.${why}`, { count: mix[why] }))) });
}
