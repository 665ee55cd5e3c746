import type { Translator } from '@/language/translator';

type T = Translator<'assignments'>;

/** Kinds of assignments. */
export const KINDS = ['quiz', 'exam', 'design'] as const;

const RELEASES = ['at-once', 'after-close', 'by-hand'] as const;

/** What an assignment is, in a word. */
export function kindWord(t: T, kind: string): string {
  const known = KINDS.find((one) => one === kind);
  return known === undefined ? kind : t(`kinds.${known}`);
}

/** A grade in percent, to a tenth. */
export function percent(t: T, score: number): string {
  return t('percent', { score: Math.round(10 * score) / 10 });
}

/** "2 days late"; a day that has begun counts. */
export function lateWords(t: T, days: number): string {
  return t('daysLate', { days });
}

/** What becomes of work after the due time. */
export function policyWords(t: T, { late, latePenalty }: { late: string; latePenalty: number }): string {
  if (late === 'refuse' || late === 'mark') return t(`policy.${late}`);
  return t('policy.penalty', { points: latePenalty });
}

/** When results are told. */
export function releaseWords(t: T, { release, released }: { release: string; released: boolean }): string {
  if (released && release !== 'at-once') return t('releases.told');
  return t(`releases.${RELEASES.find((one) => one === release) ?? 'by-hand'}`);
}

/** "One attempt.", "3 attempts; the best counts." */
export function attemptWords(t: T, attempts: number | null): string {
  if (attempts === null) return t('attempts.any');
  return attempts === 1 ? t('attempts.one') : t('attempts.some', { count: attempts });
}
