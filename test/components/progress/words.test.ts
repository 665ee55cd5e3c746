import { describe, expect, it } from 'vitest';
import { chanceWords, shortDay, studyTime, weekdayDay, weekdayLetter } from '@/components/progress/day-words';
import { barsWords, countStandings } from '@/components/progress/fact-bars';
import { addReports, importWords } from '@/components/progress/import-words';
import { splitExport } from '@/components/progress/split-export';

describe('words of the progress page', () => {
  it.each([
    [0.004, 'fewer than 1 in 100'],
    [0.03, '3 in 100'],
    [0.7, '7 in 10'],
    [0.949, '95 in 100'],
    [0.999, 'more than 99 in 100'],
  ])('a chance of %d is "%s"', (chance, words) => {
    expect(chanceWords(chance)).toBe(words);
  });

  it.each([
    [0, 'no time'],
    [20, 'under a minute'],
    [60, '1 minute'],
    [3_500, '58 minutes'],
    [3_900, '1 h 5 min'],
  ])('%i seconds are "%s"', (seconds, words) => {
    expect(studyTime(seconds)).toBe(words);
  });

  it('names days', () => {
    expect([shortDay('2026-03-04'), weekdayDay('2026-03-04'), weekdayLetter('2026-03-04')]).toEqual([
      ...['4 Mar', 'Wed 4 Mar', 'W'],
    ]);
  });

  it('counts bars in words, what is put aside only where something is', () => {
    const facts = (['known', 'due', 'due', 'new'] as const).map((standing) => ({ standing }));
    expect(barsWords(countStandings(facts), 4)).toBe('1 known, 2 due, 0 weak, 1 new, of 4 facts');
    expect(barsWords(countStandings([...facts, { standing: 'aside' }]), 5)).toContain('1 put aside');
  });
});

describe('an export in pieces', () => {
  const document = {
    format: 'faultline-export/1',
    learner: { id: 'x' },
    sessions: [{ id: 's' }],
    answers: Array.from({ length: 1_200 }, (_, seed) => ({ seed })),
    drafts: [{ document: 'x'.repeat(900) }, { document: 'y'.repeat(900) }],
  };

  it('keeps every row of what can be taken in, in order, and nothing else', () => {
    const pieces = splitExport(document, 100_000) ?? [];
    expect(pieces.flatMap(({ answers }) => answers ?? [])).toEqual(document.answers);
    expect(pieces.flatMap(({ drafts }) => drafts ?? [])).toEqual(document.drafts);
    expect(new Set(pieces.flatMap((piece) => Object.keys(piece)))).toEqual(new Set(['format', 'answers', 'drafts']));
    expect(pieces.map((piece) => (piece.answers as unknown[] | undefined)?.length)).toEqual([500, 500, 200, undefined]);
  });

  it('stays within the size, but for a row that alone is larger', () => {
    const pieces = splitExport(document, 500) ?? [];
    const sizes = pieces.map((piece) => JSON.stringify(piece.answers ?? []).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(502);
    expect(pieces.filter(({ drafts }) => drafts)).toHaveLength(2);
  });

  it.each([[null], ['text'], [[]], [{}]])('is none of %j', (other) => {
    expect(splitExport(other, 500)).toBeNull();
  });
});

describe('the report of an import', () => {
  it('adds up and says what was stored, known and left out', () => {
    const why = 'Their pack is not on this installation.';
    const one = { taken: { answers: 2, factMarks: 0 }, known: {}, left: [{ list: 'answers', count: 1, why }] };
    const other = {
      taken: { answers: 3, factMarks: 1 },
      known: { drafts: 1 },
      left: [{ list: 'answers', count: 4, why }],
    };
    expect(importWords(addReports(one, other))).toEqual([
      'Stored: 5 answers, 1 mark on a fact.',
      'Here already: 1 draft.',
      `Left out: 5 answers. ${why}`,
    ]);
    expect(importWords({ taken: {}, known: {}, left: [] })).toEqual(['Nothing new was in it.']);
  });
});
