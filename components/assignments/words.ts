import { count } from '../reading/words';

/** What an assignment can be, in a word. */
export const KIND_WORDS: Record<string, string> = { quiz: 'Quiz', exam: 'Mock exam', design: 'Design' };

/** A grade in percent, to a tenth. */
export function percent(score: number): string {
  return `${Math.round(10 * score) / 10} %`;
}

/** "2 days late"; a day that has begun counts. */
export function lateWords(days: number): string {
  return `${count(days, 'day')} late`;
}

/** What becomes of work after the due time. */
export function policyWords({ late, latePenalty }: { late: string; latePenalty: number }): string {
  if (late === 'refuse') return 'Nothing is taken after the due time.';
  if (late === 'mark') return 'Work after the due time is taken and marked late.';
  return `Each day begun after the due time takes ${latePenalty} points of 100 off.`;
}

/** When results are told. */
export const RELEASE_WORDS: Record<string, string> = {
  'at-once': 'Results are told at once.',
  'after-close': 'Results are told when nobody can hand in any more.',
  'by-hand': 'Results are told when an instructor releases them.',
};

/** "one attempt", "3 attempts, the best counts". */
export function attemptWords(attempts: number | null): string {
  if (attempts === 1) return 'One attempt.';
  return `${attempts === null ? 'Any number of attempts' : `${attempts} attempts`}; the best counts.`;
}
