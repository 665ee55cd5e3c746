import type { ComesBack } from '@/progress/comes-back';
import type { RatingReason } from '@/progress/rating';
import { count } from '../reading/words';

const REASONS: Record<RatingReason, string> = {
  wrong: 'It was wrong, so it starts over.',
  guessed: 'You said it was a guess; a lucky one counts as not known.',
  unsure: 'You were unsure, so it comes sooner.',
  slow: 'It took long for you, so it comes sooner.',
  right: 'Each time that you know it, the wait grows.',
  sure: 'You were certain and quick, so it waits longer.',
  'key-seen': 'You had seen the answer of this question before, so it counts little.',
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** When the fact of an answer comes back, counted from the answer: "in 10 minutes", "tomorrow", "in 11 days". */
export function waitWords({ dueAt }: Pick<ComesBack, 'dueAt'>, storedAt: string): string {
  const wait = Date.parse(dueAt) - Date.parse(storedAt);
  if (wait < DAY_MS / 2) return `in ${count(Math.max(1, Math.round(wait / MINUTE_MS)), 'minute')}`;
  const days = Math.round(wait / DAY_MS);
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** Why it comes back then. */
export function reasonWords({ reason }: Pick<ComesBack, 'reason'>): string {
  return REASONS[reason];
}

/** "3 today, 4 within a week, 3 later" for the answers of a session; null for none. */
export function waitsWords(waits: readonly { comesBack: ComesBack | null; storedAt: string }[]): string | null {
  const counts = { today: 0, 'within a week': 0, later: 0 };
  for (const { comesBack, storedAt } of waits) {
    if (!comesBack) continue;
    const days = (Date.parse(comesBack.dueAt) - Date.parse(storedAt)) / DAY_MS;
    counts[days < 0.5 ? 'today' : days < 7.5 ? 'within a week' : 'later'] += 1;
  }
  const parts = Object.entries(counts).filter(([, number]) => number > 0);
  return parts.length === 0 ? null : parts.map(([when, number]) => `${number} ${when}`).join(', ');
}
