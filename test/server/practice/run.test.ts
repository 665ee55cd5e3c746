import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactState } from '@/progress/fact-state';
import { parseAddress, templateById } from '@/quiz/address';
import { keyOf } from '@/quiz/chosen';
import { explain } from '@/quiz/explanation';
import { generateItem } from '@/quiz/generate';
import { wordsOf } from '@/quiz/words-of';
import { loadPack } from '@/server/content/packs';
import { readAnswerForm } from '@/server/practice/answer';
import { drawRun, nextVariant, otherVariants } from '@/server/practice/draw-run';
import { parseRun, runAddress, runClientId } from '@/server/practice/run';

const pack = loadPack('aws-ha');
if (!pack) throw new Error('the pack is missing');

/** Numbers from 0 to 1 that follow from a seed. */
function lucky(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function drawn(
  seed: number,
  length: number,
  topics: string[] = [],
  stateOf: (fact: string) => FactState = () => 'new',
) {
  if (!pack) throw new Error('the pack is missing');
  return drawRun({ pack, topics, length, stateOf, recent: [], luck: lucky(seed) });
}

describe('a drawn session', () => {
  test('has the length asked for and never tests a fact twice in the same way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(5, 10, 20), (seed, length) => {
        const items = drawn(seed, length);
        expect(items).toHaveLength(length);
        const ways = items.flatMap((item) => item.facts.map((fact) => `${fact} ${templateById(item.template)?.way}`));
        expect(new Set(ways).size).toBe(ways.length);
      }),
      { numRuns: 10 },
    );
  });

  test('never has two neighbours of one topic when it is mixed over three', () => {
    const topics = drawn(7, 20, ['ebs', 'rds', 'sqs']).map(({ topic }) => topic);
    expect(new Set(topics).size).toBeGreaterThan(1);
    const most = Math.max(...[...new Set(topics)].map((topic) => topics.filter((other) => other === topic).length));
    if (most <= 10) expect(topics.filter((topic, index) => topic === topics[index - 1])).toEqual([]);
  });

  test('stays within the topics asked for', () => {
    expect(new Set(drawn(3, 10, ['s3']).map(({ topic }) => topic))).toEqual(new Set(['s3']));
  });

  test('asks about weak facts before known ones', () => {
    const weak = new Set(
      pack.topics
        .find(({ id }) => id === 'rds')
        ?.facts.slice(0, 8)
        .map(({ id }) => id),
    );
    let asked = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const items = drawn(seed, 5, ['rds'], (fact) => (weak.has(fact) ? 'weak' : 'known'));
      asked += items.filter((item) => weak.has(item.facts[0] ?? '')).length;
    }
    expect(asked).toBeGreaterThan(25); // of 50; 17 would be their share of the facts
  });

  test('comes again with other variants of the same questions', () => {
    const first = drawn(11, 10);
    const again = otherVariants(
      pack,
      first.map(({ id }) => parseAddress(id) ?? { template: '', seed: 0 }),
      lucky(12),
    );
    expect(again.map(({ template }) => template)).toEqual(first.map(({ template }) => template));
    expect(again.map(({ facts }) => facts[0])).toEqual(first.map(({ facts }) => facts[0]));
    expect(again.map(({ id }) => id)).not.toEqual(first.map(({ id }) => id));
  });

  test('names another variant that differs in what it shows', () => {
    const [item] = drawn(5, 5);
    const other = item && nextVariant(pack, item);
    const address = other ? parseAddress(other) : null;
    if (!item || !address) throw new Error('no other variant');
    const made = generateItem(pack, address.template, address.seed).item;
    expect(made?.template).toBe(item.template);
    expect(made && wordsOf(made)).not.toBe(wordsOf(item));
  });
});

describe('the address of a session', () => {
  test('reads back as what was written', () => {
    const run = { pack: 'aws-ha', id: '0123456789abcdef', items: drawn(2, 20).map(({ id }) => id) };
    const address = runAddress(run, 3);
    const query = Object.fromEntries(new URL(address, 'http://localhost').searchParams);
    expect(parseRun(query)).toEqual(run);
    expect(query.at).toBe('3');
    expect(address.length).toBeLessThan(1500);
    expect(runClientId(run, 4)).toBe('0123456789abcdef-4');
  });

  test.each([
    [{}, 'pack'],
    [{ pack: 'aws-ha', run: 'x', items: 'value.1' }, 'run'],
    [{ pack: 'aws-ha', run: '0123456789abcdef', items: 'value' }, 'items'],
    [{ pack: 'aws-ha', run: '0123456789abcdef', items: Array(21).fill('value.1').join('~') }, 'items'],
    [{ pack: ['a', 'b'], run: '0123456789abcdef', items: 'value.1' }, 'pack'],
  ])('refuses %j and says which part', (query, path) => {
    expect(() => parseRun(query)).toThrowError(expect.objectContaining({ body: expect.objectContaining({ path }) }));
  });
});

describe('the form of a browser without scripts', () => {
  const form = 'pack=aws-ha&packVersion=1&template=value&seed=3&clientId=0123456789abcdef-1&chosen=a&chosen=b';

  test('becomes the answer that a script would send', () => {
    const { answer, back } = readAnswerForm(`${form}&confidence=75&back=/practice/run?a=1&retry=/practice/run?a=1`);
    expect(answer).toMatchObject({ seed: 3, chosen: ['a', 'b'], confidence: 75, clientId: '0123456789abcdef-1' });
    expect(back).toBe('/practice/run?a=1');
  });

  test.each(['https://elsewhere.example/', '//elsewhere.example', '/practice/run\n?x', '/account', ''])(
    'is not led away to %j',
    (back) => {
      const body = `${form}&back=${encodeURIComponent(back)}&retry=/practice/run?a=1`;
      expect(() => readAnswerForm(body)).toThrowError(expect.objectContaining({ code: 'bad-input' }));
    },
  );
});

describe('an explanation', () => {
  test('gives every option a source, and a wrong one its belief and where to read about it', () => {
    const items = [1, 2, 3].flatMap((seed) => drawn(seed, 20));
    for (const item of items) {
      const { key, options, facts } = explain(pack, item);
      expect(key).toEqual(keyOf(item));
      expect(facts.map(({ id }) => id)).toEqual(item.facts);
      for (const option of options) {
        expect(option.why).not.toBe('');
        if (option.belief) expect(option.correct).toBe(false);
      }
    }
    const read = items.flatMap((item) => explain(pack, item).facts.map(({ reading }) => reading.section));
    expect(read.filter((section) => section !== null).length).toBeGreaterThan(read.length / 2);
  });
});
