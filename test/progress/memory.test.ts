import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating as Grade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { type Memory, recallAt, remember } from '@/progress/memory';
import type { Rating } from '@/progress/rating';
import { DAY_MS } from '@/progress/study-day';

const START = Date.UTC(2026, 2, 2, 9);

/** Answers a fact each time it comes due; gives the intervals in days. */
function intervals(ratings: readonly Rating[]): number[] {
  let memory: Memory | undefined;
  return ratings.map((rating) => {
    memory = remember(memory, memory?.dueAt ?? START, rating, rating !== 'again');
    return Math.round(((memory.dueAt - memory.lastAt) / DAY_MS) * 1000) / 1000;
  });
}

describe('the memory of a fact', () => {
  // By hand from FSRS' formulas and its published weights: the first interval of a good answer is w₂ = 2.3065 days, of an
  // easy one w₃ = 8.2956, rounded to whole days; ten minutes are 0.007 days.
  test.each<{ ratings: Rating[]; days: number[] }>([
    { ratings: ['good', 'good', 'good', 'good'], days: [2, 11, 46, 163] },
    { ratings: ['easy', 'easy'], days: [8, 66] },
    { ratings: ['again', 'good', 'good'], days: [0.007, 1, 2] },
    { ratings: ['hard', 'good', 'good'], days: [0.01, 1, 5] },
    { ratings: ['good', 'again', 'good'], days: [2, 0.007, 1] },
    { ratings: ['good', 'good', 'good', 'good', 'good', 'good'], days: [2, 11, 46, 163, 365, 366] },
  ])('comes back after $days days on $ratings', ({ ratings, days }) => {
    expect(intervals(ratings)).toEqual(days);
  });

  test('is what ts-fsrs says, whatever is answered and whenever', () => {
    const reference = fsrs({
      enable_fuzz: false,
      learning_steps: ['10m'],
      relearning_steps: ['10m'],
      maximum_interval: 365,
    });
    const grade = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy } as const;
    const answer = fc.record({
      rating: fc.constantFrom<Rating>('again', 'hard', 'good', 'easy'),
      waitMs: fc.integer({ min: 1_000, max: 90 * DAY_MS }),
    });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 12 }), (answers) => {
        let at = START;
        let card = createEmptyCard(new Date(START));
        let memory: Memory | undefined;
        for (const { rating, waitMs } of answers) {
          at += waitMs;
          card = reference.next(card, new Date(at), grade[rating]).card;
          memory = remember(memory, at, rating, rating !== 'again');
          expect(memory).toMatchObject({ stability: card.stability, difficulty: card.difficulty, dueAt: +card.due });
          expect(recallAt(memory, +card.due)).toBeGreaterThan(0);
        }
        const later = at + 20 * DAY_MS;
        expect(recallAt(memory ?? { lastAt: 0, stability: 1 }, later)).toBeCloseTo(
          reference.get_retrievability(card, new Date(later), false),
          8,
        );
      }),
    );
  });

  test('fades: certain at first, nine in ten after one stability, less ever after', () => {
    const memory = { lastAt: START, stability: 12 };
    expect(recallAt(memory, START)).toBe(1);
    expect(recallAt(memory, START + 12 * DAY_MS)).toBeCloseTo(0.9, 6);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }), (days, more) => {
        const [soon, late] = [days, days + more].map((day) => recallAt(memory, START + day * DAY_MS));
        expect(late).toBeLessThan(soon ?? 0);
        expect(late).toBeGreaterThan(0);
      }),
    );
  });

  test('stands an answer whose clock runs behind the last one', () => {
    const first = remember(undefined, START, 'good', true);
    expect(remember(first, START - DAY_MS, 'good', true).lastAt).toBe(START);
  });
});
