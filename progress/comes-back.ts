import type { Rated } from './rating';
import type { Replay } from './replay';

/** What an answer did to the schedule of its main fact. */
export interface ComesBack extends Rated {
  /** When the fact is due, ISO 8601. */
  dueAt: string;
}

/** What the answer that was given to a fact at a moment did; null where the replay has none. `at` in milliseconds since 1970. */
export function comesBack({ reviews, memories }: Replay, fact: string, at: number): ComesBack | null {
  const review = reviews.findLast((candidate) => candidate.fact === fact && candidate.at === at);
  const memory = memories.get(fact);
  if (!review || !memory) return null;
  const { rating, reason } = review;
  return { rating, reason, dueAt: new Date(memory.dueAt).toISOString() };
}
