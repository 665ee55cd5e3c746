import { describe, expect, it } from 'vitest';
import { chanceWords, longDay, monthOf, shortDay, weekdayDay, weekdayLetter } from '@/components/progress/day-words';
import { barsWords, countStandings } from '@/components/progress/fact-bars';
import { addReports, importWords } from '@/components/progress/import-words';
import { splitExport } from '@/components/progress/split-export';
import { formatter, translator } from '@/language/translator';

const t = translator('en', 'progress');
const format = formatter('en');

describe('words of the progress page', () => {
  it.each([
    [0.004, 'fewer than 1 in 100'],
    [0.03, '3 in 100'],
    [0.7, '7 in 10'],
    [0.949, '95 in 100'],
    [0.999, 'more than 99 in 100'],
  ])('a chance of %d is "%s"', (chance, words) => {
    expect(chanceWords(t, chance)).toBe(words);
  });

  it('names days', () => {
    const words = [shortDay, longDay, weekdayDay, weekdayLetter, monthOf].map((say) => say(format, '2026-03-04'));
    expect(words).toEqual(['4 Mar', '4 March 2026', 'Wed 4 Mar', 'W', 'Mar']);
    expect(monthOf(format, '')).toBe('');
  });

  it('counts bars in words, what is put aside only where something is', () => {
    const facts = (['known', 'due', 'due', 'new'] as const).map((standing) => ({ standing }));
    expect(barsWords(t, countStandings(facts), 4)).toBe('1 known, 2 due, 0 weak, 1 new, of 4 facts');
    expect(barsWords(t, countStandings([...facts, { standing: 'aside' }]), 5)).toContain('1 put aside');
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
    const left = (count: number) => [{ list: 'answers', count, why: 'unknownPack' }] as const;
    const one = { taken: { answers: 2, factMarks: 0 }, known: {}, left: [...left(1)] };
    const other = { taken: { answers: 3, factMarks: 1 }, known: { drafts: 1 }, left: [...left(4)] };
    expect(importWords(t, format, addReports(one, other))).toEqual([
      'Stored: 5 answers, 1 mark on a fact.',
      'Here already: 1 draft.',
      'Left out: 5 answers. Their pack is not on this installation.',
    ]);
    expect(importWords(t, format, { taken: {}, known: {}, left: [] })).toEqual(['Nothing new was in it.']);
  });
});
