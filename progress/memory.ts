import { type Card, createEmptyCard, default_w, forgetting_curve, fsrs, Rating as Grade, State } from 'ts-fsrs';
import type { Rating } from './rating';
import { DAY_MS } from './study-day';

/** The share of reviews that should be recalled when they come due. */
export const TARGET_RECALL = 0.9;

/** Longest interval in days: nobody prepares for an examination longer than a year. */
const MAX_INTERVAL_D = 365;

/**
 * FSRS 6 with its published default weights. A single step of ten minutes: what was missed is asked again in the next
 * session, what was right goes to days at once. No random spread of intervals: the same log gives the same schedule.
 */
const SCHEDULER = fsrs({
  request_retention: TARGET_RECALL,
  maximum_interval: MAX_INTERVAL_D,
  enable_fuzz: false,
  learning_steps: ['10m'],
  relearning_steps: ['10m'],
});

const GRADES = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy } as const;

/** What is believed about a learner's memory of one fact. */
export interface Memory {
  /** Days until the chance of recall has fallen to nine in ten. */
  stability: number;
  /** 1, easy, to 10. */
  difficulty: number;
  /** Milliseconds since 1970. */
  firstAt: number;
  lastAt: number;
  dueAt: number;
  /** Comes back within minutes, since it is new and was not known, or was forgotten. */
  learning: boolean;
  answers: number;
  /** How often it was forgotten after it had been learned. */
  lapses: number;
  /** The last two results, newest first. */
  recent: readonly boolean[];
  card: Card;
}

/** The memory of a fact after one more answer; `before` is undefined for a fact that was never asked. `at` in milliseconds. */
export function remember(before: Memory | undefined, at: number, rating: Rating, correct: boolean): Memory {
  const time = Math.max(at, before?.lastAt ?? at); // clocks of two devices may disagree
  const { card } = SCHEDULER.next(before?.card ?? createEmptyCard(new Date(time)), new Date(time), GRADES[rating]);
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    firstAt: before?.firstAt ?? time,
    lastAt: time,
    dueAt: card.due.getTime(),
    learning: card.state !== State.Review,
    answers: card.reps,
    lapses: card.lapses,
    recent: [correct, ...(before?.recent.slice(0, 1) ?? [])],
    card,
  };
}

/**
 * Chance of recall at a moment, 0 to 1: FSRS' power curve R(t) = (1 + factor · t / S)^decay with t in days and fractions of them.
 * Source: "The algorithm", wiki of the Open Spaced Repetition project, FSRS 6.
 */
export function recallAt(memory: Pick<Memory, 'lastAt' | 'stability'>, at: number): number {
  const days = Math.max(0, at - memory.lastAt) / DAY_MS;
  return forgetting_curve(default_w, days, memory.stability);
}
