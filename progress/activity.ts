import type { LoggedAnswer } from './answer-log';
import { recallAt } from './memory';
import type { Replay } from './replay';
import type { Now } from './standing';
import { addDays, DAY_MS, type Day, dayOf, daysBetween } from './study-day';
import { type Interval, wilsonInterval } from './wilson-interval';

/** Milliseconds of one answer that count as studying: whoever takes longer has left the screen. */
const MOST_MS = 180_000;

/** What was done on a day. */
export interface ActiveDay {
  day: Day;
  answers: number;
  right: number;
  /** Seconds from questions to answers, each at most three minutes; answers without a time count none. */
  seconds: number;
}

/** The last `days` days up to today, each with what was done; nothing counts that was taken back. */
export function activity(log: readonly LoggedAnswer[], now: Now, days: number): ActiveDay[] {
  const list = Array.from({ length: days }, (_, index) => ({
    ...{ day: addDays(now.today, index - days + 1), answers: 0, right: 0, seconds: 0 },
  }));
  for (const { at, correct, elapsedMs, takenBack } of log) {
    if (takenBack || at < now.at - (days + 1) * DAY_MS) continue;
    const day = list[days - 1 - daysBetween(dayOf(at, now.zone), now.today)];
    if (!day) continue;
    day.answers += 1;
    if (correct) day.right += 1;
    day.seconds += Math.min(elapsedMs ?? 0, MOST_MS) / 1000;
  }
  return list;
}

/** A week of the trend. */
export interface TrendWeek {
  /** Its last day: today, or a day that lies whole weeks before. */
  day: Day;
  /** Questions seen for the first time, and how many of them were right. */
  answers: number;
  right: number;
  share: number | null;
  /** 95 % interval of the share. */
  interval: Interval;
  /** Average chance of recall at the end of the week over all facts, those never asked as 0. */
  mastery: number;
}

/** The last `weeks` weeks, oldest first; `facts` is the number of facts that the mastery is an average of. */
export function trend({ reviews, states }: Replay, facts: number, now: Now, weeks: number): TrendWeek[] {
  const latest = new Map<string, Replay['states'][number]>();
  let next = 0;
  let counted = 0;
  return Array.from({ length: weeks }, (_, index) => {
    const back = weeks - 1 - index;
    const day = addDays(now.today, -7 * back);
    const isPast = (at: number) => back > 0 && dayOf(at, now.zone) > day;
    for (let state = states[next]; state && !isPast(state.lastAt); state = states[++next])
      latest.set(state.fact, state);
    const from = counted;
    while (counted < reviews.length && !isPast(reviews[counted]?.at ?? 0)) counted += 1;
    const first = addDays(day, -6);
    const own = reviews.slice(from, counted).filter(({ at, keySeen }) => !keySeen && dayOf(at, now.zone) >= first);
    const right = own.filter(({ correct }) => correct).length;
    const end = now.at - back * 7 * DAY_MS;
    const recalled = [...latest.values()].reduce((sum, state) => sum + recallAt(state, end), 0);
    return {
      ...{ day, answers: own.length, right, share: own.length === 0 ? null : right / own.length },
      interval: wilsonInterval(right, own.length),
      mastery: facts === 0 ? 0 : recalled / facts,
    };
  });
}

/** Facts met for the first time, and facts reviewed, on the day of `now`. */
export function doneToday(log: readonly LoggedAnswer[], now: Now): { fresh: number; reviewed: number } {
  const before = new Set<string>();
  const fresh = new Set<string>();
  const reviewed = new Set<string>();
  for (const { at, facts, takenBack } of log) {
    const [main] = facts;
    if (main === undefined || takenBack) continue;
    if (dayOf(at, now.zone) < now.today) before.add(main);
    else (before.has(main) ? reviewed : fresh).add(main);
  }
  return { fresh: fresh.size, reviewed: reviewed.size };
}

/** The median time of an answer in seconds, of the last hundred that have one; null for nobody's. */
export function secondsPerAnswer(log: readonly LoggedAnswer[]): number | null {
  const times = log
    .filter(({ elapsedMs, takenBack }) => elapsedMs !== null && !takenBack)
    .slice(-100)
    .map(({ elapsedMs }) => Math.min(elapsedMs ?? 0, MOST_MS) / 1000)
    .sort((a, b) => a - b);
  return times[times.length >> 1] ?? null;
}
