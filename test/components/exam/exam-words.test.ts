import { describe, expect, test } from 'vitest';
import { heldOf, standingOf, toggled } from '@/components/exam/paper';
import { rounded, verdictWords } from '@/components/exam/score-words';
import { clockText, warningBetween } from '@/components/exam/time-words';
import { translator } from '@/language/translator';
import { examScore } from '@/progress/exam-score';

const MINUTE = 60_000;

describe('the clock of an exam', () => {
  test.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_001, '1:00'],
    [545_000, '9:05'],
    [4_364_000, '1:12:44'],
    [7_800_000, '2:10:00'],
  ])('shows %i ms as %s', (left, text) => {
    expect(clockText(left)).toBe(text);
  });

  test.each([
    [31, 30, 30],
    [30, 29, null],
    [10.1, 9.9, 10],
    [12, 4, 5],
    [1.01, 1, 1],
    [1, 0, null],
    [4, 6, null],
  ])('from %d to %d minutes warns of %s', (before, now, warning) => {
    expect(warningBetween(before * MINUTE, now * MINUTE)).toBe(warning);
  });
});

describe('options of a question', () => {
  test.each([
    { chosen: ['a'], option: 'b', choose: 1, next: ['b'] },
    { chosen: ['a'], option: 'a', choose: 1, next: ['a'] },
    { chosen: ['c'], option: 'a', choose: 2, next: ['a', 'c'] },
    { chosen: ['a', 'c'], option: 'c', choose: 2, next: ['a'] },
    { chosen: ['a', 'c'], option: 'd', choose: 2, next: ['a', 'c'] },
  ])('$chosen and $option of $choose give $next', ({ chosen, option, choose, next }) => {
    expect(toggled(chosen, option, choose)).toEqual(next);
  });

  test.each([
    { chosen: [], revision: 0, standing: 'unseen' },
    { chosen: [], revision: 1, standing: 'seen' },
    { chosen: ['a'], revision: 1, standing: 'partly' },
    { chosen: ['a', 'b'], revision: 2, standing: 'answered' },
  ])('$chosen at revision $revision is $standing', ({ chosen, revision, standing }) => {
    expect(standingOf({ ...heldOf(null), chosen, revision }, 2)).toBe(standing);
  });
});

describe('a score in words', () => {
  test('never rounds up to the pass mark', () => {
    expect([rounded(719.99), rounded(720), rounded(723.07)]).toEqual([719, 720, 723]);
  });

  test.each([
    [62, /whole range passes/],
    [47, /It passes at 720, and the range reaches below/],
    [43, /does not pass at 720, and the range reaches above/],
    [20, /whole range lies below 720/],
  ])('of %i right of 65 says %s', (right, words) => {
    expect(
      verdictWords(translator('en', 'exam'), examScore(right, 65, { pass: 720, scale: [100, 1000] }), 720),
    ).toMatch(words);
  });
});
