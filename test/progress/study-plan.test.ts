import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/progress/study-day';
import { NO_PLAN, studyPlan } from '@/progress/study-plan';

const TODAY = '2026-03-04';

describe('the plan', () => {
  test.each`
    examDay         | own     | newFacts | perDay | until           | fits     | from
    ${null}         | ${null} | ${182}   | ${10}  | ${'2026-03-22'} | ${null}  | ${'usual'}
    ${null}         | ${25}   | ${182}   | ${25}  | ${'2026-03-11'} | ${null}  | ${'own'}
    ${'2026-03-14'} | ${null} | ${182}   | ${23}  | ${'2026-03-11'} | ${true}  | ${'exam'}
    ${'2026-03-14'} | ${10}   | ${182}   | ${10}  | ${'2026-03-22'} | ${false} | ${'own'}
    ${'2026-05-03'} | ${null} | ${182}   | ${4}   | ${'2026-04-18'} | ${true}  | ${'exam'}
    ${'2026-03-05'} | ${null} | ${182}   | ${60}  | ${'2026-03-07'} | ${false} | ${'exam'}
    ${'2026-03-05'} | ${null} | ${0}     | ${0}   | ${null}         | ${true}  | ${'exam'}
    ${'2026-03-04'} | ${null} | ${20}    | ${10}  | ${'2026-03-05'} | ${null}  | ${'usual'}
    ${'2026-02-01'} | ${null} | ${20}    | ${10}  | ${'2026-03-05'} | ${null}  | ${'usual'}
    ${null}         | ${0}    | ${20}    | ${0}   | ${null}         | ${null}  | ${'own'}
  `('for an exam on $examDay with $newFacts new facts', ({ examDay, own, newFacts, perDay, until, fits, from }) => {
    const plan = studyPlan({ ...NO_PLAN, examDay, newPerDay: own }, newFacts, TODAY);
    expect(plan).toMatchObject({ newPerDay: perDay, newUntil: until, fits, from });
  });

  test('has met every fact in time when it fits, and leaves a day for review', () => {
    const days = fc.integer({ min: 2, max: 300 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (away, newFacts) => {
        const examDay = addDays(TODAY, away);
        const plan = studyPlan({ ...NO_PLAN, examDay }, newFacts, TODAY);
        expect(plan.daysLeft).toBe(away);
        expect(plan.fits).toBe(true);
        expect(plan.newUntil).not.toBeNull();
        expect(addDays(plan.newUntil ?? examDay, 1) <= addDays(examDay, -1)).toBe(true);
      }),
    );
  });
});
