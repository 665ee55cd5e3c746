import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, SEED_LIMIT, seedFor, subjectsOf, templatesFor, variantsOf } from '@/quiz/address';
import { generateItem } from '@/quiz/generate';
import { templates } from '@/quiz/templates';
import { harbour } from '../helpers/harbour';

const { pack } = harbour();

describe('an address', () => {
  it.each([
    ['true-statement/0', { template: 'true-statement', seed: 0 }],
    ['value/2147483647', { template: 'value', seed: 2147483647 }],
    ['value/2147483648', null],
    ['value/01', null],
    ['value/-1', null],
    ['value/1.5', null],
    ['value/', null],
    ['value', null],
    ['Value/1', null],
    ['../value/1', null],
    ['value/1/2', null],
    [`${'a'.repeat(65)}/1`, null],
  ])('%s', (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });

  it('is read back from an item', () => {
    const { item } = generateItem(pack, 'true-statement', 4);
    expect(parseAddress(item?.id ?? '')).toEqual({ template: 'true-statement', seed: 4 });
  });
});

describe('a seed for a subject', () => {
  it('asks about that subject in every variant', () => {
    const ways = templatesFor(pack);
    const way = fc.integer({ min: 0, max: ways.length - 1 });
    fc.assert(
      fc.property(way, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (place, share) => {
        const { template, subject, subjectIndex } = ways[place] ?? expect.fail();
        const seed = seedFor(pack, template, subjectIndex, Math.floor(share * variantsOf(pack, template)));
        expect(seed).toBeLessThan(SEED_LIMIT);
        expect(generateItem(pack, template.id, seed).item?.facts).toEqual(subject.facts);
      }),
      { numRuns: 60 },
    );
  });

  it('does not exist for a subject or a variant that does not', () => {
    const template = templates.find(({ id }) => id === 'true-statement') ?? expect.fail();
    const count = subjectsOf(pack, template).length;
    const wrong: [number, number][] = [
      [count, 0],
      [-1, 0],
      [0, -1],
      [0, variantsOf(pack, template) + 1],
      [0, 0.5],
    ];
    for (const [subject, variant] of wrong) expect(() => seedFor(pack, template, subject, variant)).toThrow(RangeError);
  });
});

describe('the ways to ask', () => {
  it('are those of a topic, of a fact, or of nothing', () => {
    const ofTopic = templatesFor(pack, { topic: 'lamps' });
    const ofFact = templatesFor(pack, { fact: 'lamps/two-burners' });
    expect(ofTopic.length).toBeGreaterThan(ofFact.length);
    expect(new Set(ofTopic.map(({ subject }) => subject.topic))).toEqual(new Set(['lamps']));
    expect(ofFact.every(({ subject }) => subject.facts.includes('lamps/two-burners'))).toBe(true);
    expect(templatesFor(pack, { topic: 'nowhere' })).toEqual([]);
  });
});

describe('a refused address', () => {
  it.each([
    ['nothing', 0, 'unknown-template'],
    ['true-statement', -1, 'bad-seed'],
    ['true-statement', 0.5, 'bad-seed'],
    ['true-statement', SEED_LIMIT, 'bad-seed'],
    ['what-is-lost', 0, 'no-subject'],
  ])('%s/%s is refused as %s', (template, seed, code) => {
    expect(generateItem(pack, template, seed)).toMatchObject({ item: null, refusal: { code } });
  });
});
