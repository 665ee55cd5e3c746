import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AWAY_MS, Pace } from '@/progress/pace';
import { type Rating, rate } from '@/progress/rating';

const USUAL = 20_000;

describe('the grade of an answer', () => {
  test.each`
    correct  | confidence | seconds | keySeen  | rating     | reason
    ${false} | ${95}      | ${5}    | ${false} | ${'again'} | ${'wrong'}
    ${false} | ${null}    | ${null} | ${true}  | ${'again'} | ${'wrong'}
    ${true}  | ${95}      | ${5}    | ${true}  | ${'hard'}  | ${'key-seen'}
    ${true}  | ${25}      | ${5}    | ${false} | ${'again'} | ${'guessed'}
    ${true}  | ${50}      | ${5}    | ${false} | ${'hard'}  | ${'unsure'}
    ${true}  | ${75}      | ${5}    | ${false} | ${'good'}  | ${'right'}
    ${true}  | ${75}      | ${50}   | ${false} | ${'good'}  | ${'right'}
    ${true}  | ${75}      | ${51}   | ${false} | ${'hard'}  | ${'slow'}
    ${true}  | ${95}      | ${51}   | ${false} | ${'hard'}  | ${'slow'}
    ${true}  | ${95}      | ${20}   | ${false} | ${'easy'}  | ${'sure'}
    ${true}  | ${95}      | ${21}   | ${false} | ${'good'}  | ${'right'}
    ${true}  | ${95}      | ${null} | ${false} | ${'good'}  | ${'right'}
    ${true}  | ${95}      | ${601}  | ${false} | ${'good'}  | ${'right'}
    ${true}  | ${null}    | ${5}    | ${false} | ${'good'}  | ${'right'}
  `(
    'right: $correct, sure: $confidence %, $seconds s, key seen: $keySeen is $rating ($reason)',
    ({ correct, confidence, seconds, keySeen, rating, reason }) => {
      const elapsedMs = seconds === null ? null : seconds * 1000;
      expect(rate({ correct, confidence, elapsedMs, keySeen, usualMs: USUAL })).toEqual({ rating, reason });
    },
  );

  test('never gains by being wrong, less sure, or slower', () => {
    const order: Rating[] = ['again', 'hard', 'good', 'easy'];
    const grade = (confidence: number | null, elapsedMs: number, correct: boolean) =>
      order.indexOf(rate({ correct, confidence, elapsedMs, usualMs: USUAL, keySeen: false }).rating);
    const time = fc.integer({ min: 0, max: AWAY_MS });
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(percent, percent, time, time, (a, b, s, t) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const [quick, slow] = [Math.min(s, t), Math.max(s, t)];
        expect(grade(less, s, true)).toBeLessThanOrEqual(grade(more, s, true));
        expect(grade(a, slow, true)).toBeLessThanOrEqual(grade(a, quick, true));
        expect(grade(a, s, false)).toBe(0);
      }),
    );
  });
});

describe('the usual pace', () => {
  test('is the median of one’s own times with the template, else of all, else half a minute', () => {
    const pace = new Pace();
    expect(pace.usual('value')).toBe(30_000);
    for (const seconds of [4, 8, 6, 5, 40]) pace.note('value', seconds * 1000);
    expect(pace.usual('value')).toBe(6_000);
    expect(pace.usual('identify')).toBe(6_000);
    for (const seconds of [20, 30]) pace.note('identify', seconds * 1000);
    expect(pace.usual('identify')).toBe(8_000);
  });

  test('forgets times that are thirty answers old', () => {
    const pace = new Pace();
    for (let count = 0; count < 30; count++) pace.note('value', 60_000);
    for (let count = 0; count < 30; count++) pace.note('value', 10_000);
    expect(pace.usual('value')).toBe(10_000);
  });
});
