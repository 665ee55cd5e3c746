import { describe, expect, it } from 'vitest';
import { countingAttempt, gradedAttempts } from '@/classroom/assignments/grade';
import { weightedTotal } from '@/classroom/assignments/total';

const DAY = 86_400_000;
const DUE = 100 * DAY;
const attempt = (id: string, score: number, daysAfter: number) => ({ id, score, at: DUE + daysAfter * DAY });

describe('a grade', () => {
  it.each([
    { late: 'penalty', after: -1, counted: 80 },
    { late: 'penalty', after: 0.5, counted: 70 },
    { late: 'penalty', after: 1.5, counted: 60 },
    { late: 'penalty', after: 30, counted: 0 },
    { late: 'mark', after: 30, counted: 80 },
  ] as const)(
    'of 80 handed in $after days after the due time counts $counted under "$late"',
    ({ late, after, counted }) => {
      const [graded] = gradedAttempts([attempt('a', 80, after)], DUE, { late, latePenalty: 10 });
      expect(graded?.counted).toBe(counted);
    },
  );

  it('is the best attempt after penalties, of equals the earliest', () => {
    const attempts = [attempt('first', 60, -3), attempt('late', 90, 3.5), attempt('again', 60, -2)];
    expect(countingAttempt(gradedAttempts(attempts, DUE, { late: 'penalty', latePenalty: 10 }))?.id).toBe('first');
    expect(countingAttempt(gradedAttempts(attempts, DUE, { late: 'mark', latePenalty: 10 }))?.id).toBe('late');
    expect(countingAttempt([])).toBeNull();
  });
});

describe('a total', () => {
  const grade = (score: number | null, weight: number, missing = false) => ({ score, weight, missing });

  it.each([
    { name: 'nothing yet', grades: [], total: null },
    { name: 'what can still be handed in alone', grades: [grade(null, 1)], total: null },
    { name: 'the mean by weights', grades: [grade(100, 1), grade(40, 3)], total: 55 },
    { name: 'missing as 0, open not at all', grades: [grade(90, 1), grade(null, 1, true), grade(null, 5)], total: 45 },
    { name: 'nothing for what weighs nothing', grades: [grade(10, 0), grade(80, 2)], total: 80 },
    { name: 'weights of 0 alone', grades: [grade(10, 0)], total: null },
  ])('counts $name', ({ grades, total }) => {
    expect(weightedTotal(grades)).toBe(total);
  });
});
