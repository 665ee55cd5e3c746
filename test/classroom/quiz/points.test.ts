import { expect, it } from 'vitest';
import { pointsOf } from '@/classroom/quiz/points';
import { Play, SETTINGS } from './quiz';

const round = { openedAt: 0, closesAt: 20_000, closedAt: null, revealed: true, answers: new Map() };

it.each([
  { correct: true, speed: false, sure: null, at: 0, points: 100 },
  { correct: false, speed: false, sure: null, at: 0, points: 0 },
  { correct: true, speed: true, sure: null, at: 0, points: 150 },
  { correct: true, speed: true, sure: null, at: 10_000, points: 125 },
  { correct: true, speed: true, sure: null, at: 20_000, points: 100 },
  { correct: false, speed: true, sure: null, at: 0, points: 0 },
  { correct: true, speed: false, sure: 100, at: 0, points: 100 },
  { correct: true, speed: false, sure: 50, at: 0, points: 75 },
  { correct: false, speed: false, sure: 50, at: 0, points: -25 },
  { correct: false, speed: false, sure: 100, at: 0, points: -100 },
])('right: $correct, speed counts: $speed, sure: $sure, after $at ms: $points points', (one) => {
  const { correct, speed, sure, at, points } = one;
  const answer = { chosen: ['b'], correct, beliefs: [], confidence: sure, turn: 0, at };
  expect(pointsOf(answer, round, { ...SETTINGS, speed, confidence: sure !== null })).toBe(points);
});

it('takes who does not say how sure they are for half sure', () => {
  const answer = { chosen: [], correct: false, beliefs: [], confidence: null, turn: 0, at: 0 };
  expect(pointsOf(answer, round, { ...SETTINGS, confidence: true })).toBe(-25);
});

it.each([0, 10, 25, 50, 75, 90, 100])('who is right %i %% of the time gains most by saying so', (truth) => {
  const expected = (said: number) => {
    const value = (correct: boolean) =>
      pointsOf({ chosen: [], correct, beliefs: [], confidence: said, turn: 0, at: 0 }, round, {
        ...SETTINGS,
        confidence: true,
      });
    return (truth / 100) * value(true) + (1 - truth / 100) * value(false);
  };
  const best = Math.max(...Array.from({ length: 21 }, (_, index) => expected(5 * index)));
  expect(expected(truth)).toBeGreaterThanOrEqual(best - 1); // points are whole
});

it('ranks by score and gives equals the same rank', () => {
  const play = new Play();
  for (const id of ['ada', 'bob', 'cyd', 'dan']) play.join(id);
  play.host({ type: 'open', question: 0 });
  for (const [id, option] of [
    ['ada', 'a'],
    ['bob', 'b'],
    ['cyd', 'b'],
  ] as const)
    play.answer(id, 0, option);
  expect(play.own('bob').score).toBe(0);
  play.host({ type: 'reveal', question: 0 });
  expect(['ada', 'bob', 'cyd', 'dan'].map((id) => play.own(id).rank)).toEqual([3, 1, 1, 3]);
});
