import { factState } from './fact-state';
import type { Memory } from './memory';
import { type Day, dayOf } from './study-day';

/** What a learner has decided about a fact. */
export interface FactMark {
  /** Not asked before this day; null where it is not put off. */
  buriedUntil: Day | null;
  /** Not asked until it is brought back. */
  suspended: boolean;
}

/** A moment with the day that it belongs to for somebody. */
export interface Now {
  /** Milliseconds since 1970. */
  at: number;
  today: Day;
  zone: string;
}

/** The moment `at` for somebody in a time zone. */
export function nowIn(at: number, zone: string): Now {
  return { at, zone, today: dayOf(at, zone) };
}

/** Where a fact stands in the schedule. */
export type Standing = 'new' | 'due' | 'weak' | 'known' | 'aside';

/**
 * Where a fact stands now. Aside where the learner has buried or suspended it; new before the first answer; due from the morning of its day on, or to
 * the minute while it is being learned; weak while one of its last two answers was wrong; else known.
 */
export function standingOf(memory: Memory | undefined, mark: FactMark | undefined, now: Now): Standing {
  if (mark && isAside(mark, now.today)) return 'aside';
  if (!memory) return 'new';
  if (isDue(memory, now)) return 'due';
  return factState(memory.recent) === 'weak' ? 'weak' : 'known';
}

/** Whether a fact is buried or suspended on a day. */
export function isAside({ suspended, buriedUntil }: FactMark, today: Day): boolean {
  return suspended || (buriedUntil !== null && buriedUntil > today);
}

function isDue({ dueAt, learning }: Memory, { at, today, zone }: Now): boolean {
  return dueAt <= at || (!learning && dayOf(dueAt, zone) <= today);
}
