import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress, SEED_LIMIT, templateById } from '@/quiz/address';
import { keyOf } from '@/quiz/chosen-text';
import { explain } from '@/quiz/explanation';
import { generateItem } from '@/quiz/generate';
import { templates } from '@/quiz/templates';
import { wordsOf } from '@/quiz/words-of';
import { loadPack } from '@/server/content/packs';
import { readAnswerForm } from '@/server/practice/answer';
import { drawRun, nextVariant, otherVariants, standIn } from '@/server/practice/draw-run';
import { parseRun, parseRunClientId, runAddress, runClientId } from '@/server/practice/run';

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

const everyFact = [...pack.facts.keys()];

function drawn(seed: number, length: number, facts: string[] = everyFact, seen: ReadonlySet<string> = new Set()) {
  if (!pack) throw new Error('the pack is missing');
  const luck = lucky(seed);
  const shuffled = facts.map((fact) => ({ fact, at: luck() })).sort((a, b) => a.at - b.at);
  return drawRun({
    pack,
    facts: shuffled.map(({ fact }) => fact),
    length,
    seen,
    withdrawn: new Set(),
    askedBy: new Map(),
    luck,
  });
}

/** Facts of some topics. */
function factsOf(...topics: string[]): string[] {
  return everyFact.filter((fact) => topics.includes(pack?.facts.get(fact)?.topic ?? ''));
}

describe('a drawn session', () => {
  test('has the length asked for and never tests a fact twice in the same way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(5, 10, 20, 40), (seed, length) => {
        const items = drawn(seed, length);
        expect(items).toHaveLength(length);
        const ways = items.flatMap((item) => item.facts.map((fact) => `${fact} ${templateById(item.template)?.way}`));
        expect(new Set(ways).size).toBe(ways.length);
      }),
      { numRuns: 10 },
    );
  });

  test('never has two neighbours of one topic when it is mixed over three', () => {
    const topics = drawn(7, 20, factsOf('ebs', 'rds', 'sqs')).map(({ topic }) => topic);
    expect(new Set(topics).size).toBeGreaterThan(1);
    const most = Math.max(...[...new Set(topics)].map((topic) => topics.filter((other) => other === topic).length));
    if (most <= 10) expect(topics.filter((topic, index) => topic === topics[index - 1])).toEqual([]);
  });

  test('stays within the topics asked for', () => {
    expect(new Set(drawn(3, 10, factsOf('s3')).map(({ topic }) => topic))).toEqual(new Set(['s3']));
  });

  test('asks about each fact once before any comes a second time, in the order given', () => {
    const facts = factsOf('rds').slice(0, 8);
    const asked = drawRun({
      pack,
      facts,
      length: 5,
      seen: new Set(),
      withdrawn: new Set(),
      askedBy: new Map(),
      luck: lucky(4),
    });
    expect(asked.map((item) => item.facts[0]).sort()).toEqual(facts.slice(0, 5).sort());
    const mains = drawn(4, 12, facts).map((item) => item.facts[0]);
    expect(new Set(mains.slice(0, 8)).size).toBeGreaterThan(5);
  });

  test('never brings a question that was answered before', () => {
    const facts = factsOf('s3').slice(0, 2);
    const seen = new Set<string>();
    for (let seed = 1; seed <= 30; seed++) {
      for (const { id } of drawn(seed, 2, facts, seen)) {
        expect(seen).not.toContain(id);
        seen.add(id);
      }
    }
    expect(seen.size).toBeGreaterThan(50);
  });

  test('asks by no template that is withdrawn', () => {
    const [fact = ''] = factsOf('rds');
    const ways = (withdrawn: ReadonlySet<string>) =>
      Array.from({ length: 20 }, (_, seed) => {
        const wish = { pack, facts: [fact], length: 1, seen: new Set<string>(), askedBy: new Map<string, string[]>() };
        return drawRun({ ...wish, withdrawn, luck: lucky(seed + 1) })[0]?.template ?? '';
      });
    const [first = ''] = ways(new Set());
    expect(ways(new Set([first]))).not.toContain(first);
  });

  test('asks a fact in a way that was longest not used for it', () => {
    const [fact = ''] = factsOf('rds');
    const draw = (askedBy: Map<string, string[]>, seed: number) =>
      drawRun({ pack, facts: [fact], length: 1, seen: new Set(), withdrawn: new Set(), askedBy, luck: lucky(seed) })[0]
        ?.template ?? '';
    const askedBy = new Map([[fact, [] as string[]]]);
    const order = Array.from({ length: 6 }, (_, seed) => {
      const template = draw(askedBy, seed + 1);
      askedBy.get(fact)?.push(template);
      return template;
    });
    const ways = new Set(order).size;
    expect(ways).toBeGreaterThan(1);
    for (const [index, template] of order.entries()) {
      const since = order.slice(Math.max(0, index - ways + 1), index);
      expect(since).not.toContain(template);
    }
  });

  test('comes again with other variants of the same questions', () => {
    const first = drawn(11, 10);
    const again = otherVariants(
      pack,
      first.map(({ id }) => parseAddress(id) ?? { template: '', seed: 0 }),
      new Set(first.map(({ id }) => id)),
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

describe('an address that gives no question any more', () => {
  const made = (template: string, seed: number) => generateItem(pack, template, seed).item;
  const gone = templates
    .filter(({ proven }) => proven !== true)
    .flatMap(({ id }) =>
      [...Array(400).keys()].filter((seed) => made(id, seed) === null).map((seed) => ({ id, seed })),
    );

  test('is stood in for by the first one after it of the same template', () => {
    expect(gone).not.toEqual([]);
    for (const { id, seed } of gone) {
      const item = standIn(pack, id, seed);
      const first = [...Array(20).keys()].map((step) => seed + 1 + step).find((next) => made(id, next) !== null);
      expect(item).toEqual(made(id, first ?? -1));
      expect(item?.template).toBe(id);
    }
  });

  test('has none where no template or no seed comes after it', () => {
    expect(standIn(pack, 'of-yesterday', 3)).toBeNull();
    expect(standIn(pack, 'value', SEED_LIMIT - 1)).toBeNull();
  });
});

describe('the address of a session', () => {
  test('reads back as what was written', () => {
    const run = { pack: 'aws-ha', id: '0123456789abcdef', items: drawn(2, 40).map(({ id }) => id) };
    const address = runAddress(run, 3);
    const query = Object.fromEntries(new URL(address, 'http://localhost').searchParams);
    expect(parseRun(query)).toEqual(run);
    expect(query.at).toBe('3');
    expect(address.length).toBeLessThan(2500);
  });

  test.each([
    [{}, 'pack'],
    [{ pack: 'aws-ha', run: 'x', items: 'value.1' }, 'run'],
    [{ pack: 'aws-ha', run: '0123456789abcdef', items: 'value' }, 'items'],
    [{ pack: 'aws-ha', run: '0123456789abcdef', items: Array(41).fill('value.1').join('~') }, 'items'],
    [{ pack: ['a', 'b'], run: '0123456789abcdef', items: 'value.1' }, 'pack'],
  ])('refuses %j and says which part', (query, path) => {
    expect(() => parseRun(query)).toThrowError(expect.objectContaining({ body: expect.objectContaining({ path }) }));
  });
});

describe('the client id of an answer in a session', () => {
  const run = { pack: 'aws-ha', id: '0123456789abcdef', items: [] };

  test.each([
    { index: 4, retakes: 0, id: '0123456789abcdef-4' },
    { index: 39, retakes: 2, id: '0123456789abcdef-39-r2' },
  ])('at place $index after $retakes retakes is $id', ({ index, retakes, id }) => {
    expect(runClientId(run, index, retakes)).toBe(id);
    expect(parseRunClientId(id)).toEqual({ run: run.id, index, retakes });
  });

  test.each(['', 'client-12345', '0123456789abcdef-400', '0123456789abcdef-1-r10', '0123456789abcdef-1-r0'])(
    'is not %j',
    (id) => {
      expect(parseRunClientId(id)).toBeNull();
    },
  );
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
