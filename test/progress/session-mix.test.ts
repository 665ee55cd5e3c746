import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, countMix, mixSession } from '@/progress/session-mix';
import type { Standing } from '@/progress/standing';

function candidates(counts: Partial<Record<Standing, number>>): Candidate[] {
  return Object.entries(counts).flatMap(([standing, count]) =>
    Array.from({ length: count }, (_, index) => ({
      fact: `${standing}/${index}`,
      standing: standing as Standing,
      recall: standing === 'new' ? 0 : index / 1000,
      weight: 1 + (index % 3),
      askedToday: false,
    })),
  );
}

const wish = (length: number, newLeft = 100, dueLeft = 500) => ({ length, newLeft, dueLeft, luck: () => 0.5 });

describe('the mix of a session', () => {
  test.each`
    there                                        | length | newLeft | due   | weak | new   | ahead | beyond
    ${{ due: 50, weak: 50, new: 50, known: 50 }} | ${10}  | ${50}   | ${6}  | ${2} | ${2}  | ${0}  | ${0}
    ${{ due: 50, weak: 50, new: 50 }}            | ${20}  | ${50}   | ${12} | ${4} | ${4}  | ${0}  | ${0}
    ${{ due: 3, weak: 0, new: 50 }}              | ${10}  | ${50}   | ${3}  | ${0} | ${7}  | ${0}  | ${0}
    ${{ due: 50, weak: 0, new: 50 }}             | ${10}  | ${0}    | ${10} | ${0} | ${0}  | ${0}  | ${0}
    ${{ new: 182 }}                              | ${10}  | ${10}   | ${0}  | ${0} | ${10} | ${0}  | ${0}
    ${{ new: 182 }}                              | ${10}  | ${4}    | ${0}  | ${0} | ${4}  | ${0}  | ${6}
    ${{ due: 2, new: 20, known: 30 }}            | ${10}  | ${1}    | ${2}  | ${0} | ${1}  | ${7}  | ${0}
    ${{ known: 4 }}                              | ${10}  | ${9}    | ${0}  | ${0} | ${0}  | ${4}  | ${0}
    ${{ due: 50, weak: 50, new: 50, known: 0 }}  | ${5}   | ${50}   | ${3}  | ${1} | ${1}  | ${0}  | ${0}
    ${{ aside: 20 }}                             | ${10}  | ${9}    | ${0}  | ${0} | ${0}  | ${0}  | ${0}
  `(
    'of $length from $there with $newLeft new left',
    ({ there, length, newLeft, due, weak, ahead, beyond, ...rest }) => {
      const mixed = mixSession(candidates(there), wish(length, newLeft));
      expect(countMix(mixed)).toEqual({ due, weak, new: rest.new, ahead, beyond });
    },
  );

  test('keeps to the day’s reviews, until nothing else is left', () => {
    expect(countMix(mixSession(candidates({ due: 30, new: 30 }), wish(10, 30, 2)))).toMatchObject({ due: 2, new: 8 });
    expect(countMix(mixSession(candidates({ due: 30 }), wish(10, 30, 2)))).toMatchObject({ due: 2, beyond: 8 });
  });

  test('takes what is most likely lost, and what the exam asks most of, first', () => {
    const facts = mixSession(candidates({ due: 50, new: 9 }), wish(5)).map(({ fact }) => fact);
    expect(facts.slice(0, 3)).toEqual(['due/0', 'due/1', 'due/2']);
    expect(['new/2', 'new/5', 'new/8']).toContain(facts.at(-1));
  });

  test('does not go ahead with what was asked today while there is anything else', () => {
    const today = candidates({ known: 5 }).map((candidate) => ({ ...candidate, askedToday: true }));
    expect(mixSession([...today, ...candidates({ new: 3 })], wish(3, 0)).map(({ why }) => why)).toEqual([
      ...['beyond', 'beyond', 'beyond'],
    ]);
  });

  test('is as long as asked or as there is, and takes no fact twice, nothing aside', () => {
    const count = fc.integer({ min: 0, max: 40 });
    const there = fc.record({ due: count, weak: count, new: count, known: count, aside: count });
    fc.assert(
      fc.property(there, fc.integer({ min: 1, max: 40 }), count, count, (counts, length, newLeft, dueLeft) => {
        const mixed = mixSession(candidates(counts), wish(length, newLeft, dueLeft));
        const possible = counts.due + counts.weak + counts.new + counts.known;
        expect(mixed).toHaveLength(Math.min(length, possible));
        expect(new Set(mixed.map(({ fact }) => fact)).size).toBe(mixed.length);
        expect(mixed.some(({ fact }) => fact.startsWith('aside'))).toBe(false);
        const { new: fresh, due } = countMix(mixed);
        expect(fresh).toBeLessThanOrEqual(newLeft);
        expect(due).toBeLessThanOrEqual(dueLeft);
      }),
    );
  });
});
