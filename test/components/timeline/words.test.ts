import { expect, test } from 'vitest';
import { clockText, durationText, firstClause, momentText } from '@/components/timeline/words';
import { translator } from '@/language/translator';

const words = translator('en', 'timeline');

test.each([
  [0, '0 s'],
  [0.25, '300 ms'],
  [1.5, '1500 ms'],
  [59.6, '1 min'],
  [94, '1 min 34 s'],
  [300, '5 min'],
  [3540, '59 min'],
  [5400, '1 h 30 min'],
  [7199, '2 h'],
  [14_400, '4 h'],
  [93_600, '1 d 2 h'],
  [31_536_000, '365 d'],
])('%d seconds are %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});

test.each([
  [-20, '−0:20'],
  [0, '0:00'],
  [38, '0:38'],
  [3661, '1:01:01'],
])('the clock shows %d as %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});

test('a moment is said from the fault on', () => {
  expect([momentText(words, -20), momentText(words, 0), momentText(words, 90)]).toEqual([
    '20 s before the fault',
    'at the fault',
    '1 min 30 s after the fault',
  ]);
});

test.each([
  ['The primary fails; its connections break', 'The primary fails'],
  ['The instance passes its probes and gets work', 'The instance passes its probes'],
  ['Taken out of rotation after failed probes', 'Taken out of rotation'],
])('the drawing takes the first clause of %j', (what, clause) => {
  expect(firstClause(what)).toBe(clause);
});
