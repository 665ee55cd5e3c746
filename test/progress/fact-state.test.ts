import { describe, expect, it } from 'vitest';
import { factState } from '@/progress/fact-state';

describe('the state of a fact', () => {
  it.each([
    { answers: [], state: 'new' },
    { answers: [true], state: 'known' },
    { answers: [false], state: 'weak' },
    { answers: [true, true], state: 'known' },
    { answers: [true, false], state: 'weak' },
    { answers: [false, true], state: 'weak' },
    { answers: [true, true, false], state: 'known' },
    { answers: [false, true, true], state: 'weak' },
  ])('after $answers (newest first) is $state', ({ answers, state }) => {
    expect(factState(answers)).toBe(state);
  });
});
