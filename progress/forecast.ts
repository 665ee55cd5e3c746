import { type Memory, remember } from './memory';
import type { Now } from './standing';
import { addDays, DAY_MS, type Day, dayOf, daysBetween } from './study-day';

/** What a day to come brings. */
export interface ForecastDay {
  day: Day;
  /** Reviews of facts that were asked before. */
  reviews: number;
  /** New facts, by the plan. */
  fresh: number;
  /** Reviews of facts that will have been new in these days. */
  followUps: number;
}

export interface ForecastWish {
  now: Now;
  /** Days looked at, today included. */
  days: number;
  /** New facts a day by the plan, how many are left for today, and how many there are at all. */
  newPerDay: number;
  newLeft: number;
  newFacts: number;
}

/**
 * Reviews by day if everything that comes due is answered on its day, and right: facts that are missed come back sooner, so the
 * days hold rather more. What is overdue counts for today. The recall of what was asked is FSRS'; nothing is drawn by lot.
 */
export function forecast(memories: Iterable<Memory>, wish: ForecastWish): ForecastDay[] {
  const { now, days, newPerDay, newFacts } = wish;
  const list = Array.from({ length: days }, (_, index) => ({
    ...{ day: addDays(now.today, index), reviews: 0, fresh: 0, followUps: 0 },
  }));
  for (const memory of memories) countReviews(memory, now, list, 'reviews');
  let left = newFacts;
  for (const [index, day] of list.entries()) {
    day.fresh = Math.min(left, index === 0 ? Math.max(0, wish.newLeft) : newPerDay);
    left -= day.fresh;
    if (day.fresh === 0) continue;
    const met = remember(undefined, now.at + index * DAY_MS, 'good', true);
    countReviews(met, now, list, 'followUps', day.fresh);
  }
  return list;
}

/** Walks a fact from review to review through the days and counts each. */
function countReviews(memory: Memory, now: Now, list: ForecastDay[], kind: 'reviews' | 'followUps', times = 1): void {
  let current = memory;
  for (;;) {
    const index = Math.max(0, daysBetween(now.today, dayOf(current.dueAt, now.zone)));
    const day = list[index];
    if (!day) return;
    day[kind] += times;
    current = remember(current, Math.max(current.dueAt, now.at), 'good', true);
  }
}
