import { describe, expect, it } from 'vitest';
import { waitsWords, waitWords } from '@/components/practice/comes-back-words';
import { mixWords } from '@/components/practice/mix-words';
import { planWords } from '@/components/practice/plan-form';
import { initialState, type Step } from '@/components/practice/step';
import { lastAnswered, nextOpen } from '@/components/practice/use-run-actions';
import { formatter, translator } from '@/language/translator';
import { NO_PLAN, studyPlan } from '@/progress/study-plan';

const format = formatter('en');
const AT = '2026-03-04T10:00:00.000Z';
const laterBy = (ms: number) => new Date(Date.parse(AT) + ms).toISOString();
const MINUTE = 60_000;
const DAY = 86_400_000;

describe('when a fact comes back', () => {
  it.each([
    [10 * MINUTE, 'Comes back in 10 minutes'],
    [MINUTE, 'Comes back in 1 minute'],
    [DAY, 'Comes back tomorrow'],
    [11 * DAY, 'Comes back in 11 days'],
  ])('after %i ms is "%s"', (ms, words) => {
    expect(waitWords(translator('en', 'item'), { dueAt: laterBy(ms) }, AT)).toBe(words);
  });

  it('is summed up over a session', () => {
    const t = translator('en', 'run');
    const wait = (ms: number) => ({
      comesBack: { rating: 'good', reason: 'right', dueAt: laterBy(ms) } as const,
      storedAt: AT,
    });
    expect(waitsWords(t, format, [10 * MINUTE, 2 * DAY, 7 * DAY, 8 * DAY].map(wait))).toBe(
      '1 today, 2 within a week, 1 later',
    );
    expect(waitsWords(t, format, [{ comesBack: null, storedAt: AT }])).toBeNull();
  });
});

describe('what a session would hold', () => {
  const none = { due: 0, weak: 0, new: 0, ahead: 0, beyond: 0 };
  it.each([
    [{ ...none, due: 6, weak: 2, new: 2 }, 'Ten now would be 6 due, 2 weak and 2 new, their topics mixed.'],
    [{ ...none, new: 10 }, 'Ten now would be 10 new, their topics mixed.'],
    [none, 'Every fact is put aside; bring some back on the progress page.'],
  ])('%j', (mix, words) => {
    expect(mixWords(translator('en', 'practice'), format, mix)).toBe(words);
  });
});

describe('the plan in words', () => {
  const today = '2026-03-04';
  it.each([
    [{ examDay: '2026-03-14' }, 182, '10 days to the exam on 14 March 2026. 23 new facts a day until 11 March 2026.'],
    [{}, 20, '10 new facts a day until 5 March 2026. Set the day of the exam, and the plan fits it.'],
    [{ newPerDay: 1 }, 2, '1 new fact a day until 5 March 2026.'],
    [{ examDay: '2026-03-04' }, 0, 'The exam is today. Every fact was asked; from here on reviews.'],
    [
      { examDay: '2026-03-14', newPerDay: 5 },
      182,
      '10 days to the exam on 14 March 2026. 5 new facts a day until 9 April 2026. That leaves facts unasked before the days for review.',
    ],
    [{ examDay: '2026-03-01' }, 0, 'The exam was on 1 March 2026. Every fact was asked; from here on reviews.'],
  ])('%j with %i new facts', (settings, fresh, words) => {
    const all = { ...NO_PLAN, ...settings };
    expect(planWords(translator('en', 'practice'), format, studyPlan(all, fresh, today), fresh, all.examDay)).toBe(
      words,
    );
  });
});

/** A right answer that was stored at a moment. */
function answer(storedAt: string): NonNullable<Step['answered']> {
  const explanation = {
    kind: 'single',
    negative: false,
    key: ['a'],
    options: [],
    places: [],
    facts: [],
    scenario: null,
  } as const;
  return {
    ...{ correct: true, chosen: ['a'], confidence: null, storedAt, comesBack: null },
    explanation: { ...explanation, key: ['a'], options: [], places: [], facts: [] },
  };
}

describe('the places of a session', () => {
  const states = (...times: (string | null)[]) =>
    times.map((storedAt) => {
      const answered = storedAt === null ? null : answer(storedAt);
      return initialState({ answered });
    });
  const steps = (...aside: boolean[]) => aside.map((isAside) => ({ aside: isAside }));

  it.each([
    ['nothing', states(null, null), null],
    ['the last by time, not by place', states('2026-03-04T10:00:09Z', '2026-03-04T10:00:01Z', null), 0],
    ['of two at once the later place', states('2026-03-04T10:00:01Z', '2026-03-04T10:00:01Z'), 1],
  ])('take back %s', (_, given, place) => {
    expect(lastAnswered(given)).toBe(place);
  });

  it.each([
    [[false, true, true, false], 0, 3],
    [[false, true], 0, 2],
    [[false, false], 0, 1],
  ])('with %j aside lead on from %i to %i', (aside, from, next) => {
    expect(nextOpen(steps(...aside), states(...aside.map(() => null)), from)).toBe(next);
  });
});
