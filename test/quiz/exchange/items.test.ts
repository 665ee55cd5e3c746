import { beforeAll, describe, expect, it } from 'vitest';
import { templatesFor } from '@/quiz/address';
import { type ExportFormat, exportItems } from '@/quiz/exchange/export-items';
import { type Import, importItems } from '@/quiz/exchange/import-items';
import { lintImported } from '@/quiz/exchange/lint-imported';
import { generateItem } from '@/quiz/generate';
import { type Item, isPlacing } from '@/quiz/item';
import { lintItem } from '@/quiz/lint';
import { randomAddresses } from '@/quiz/random-addresses';
import { harbour } from '../../helpers/harbour';

const { pack } = harbour();
const base = {
  template: 'example',
  family: 'contrast',
  topic: 'lamps',
  pack: 'harbour',
  packVersion: '3',
  seed: 5,
  facts: ['lamps/relighting'],
  sources: [{ title: 'Rulebook', url: 'https://example.org/rulebook' }],
} as const;
const shared = () => ({ ...base, facts: [...base.facts], sources: [...base.sources] });
const reasoned = (id: string, text: string) => ({ id, text, why: `Because of ${text}.`, evidence: [] });

/** One item of each kind that needs no simulator. */
const KINDS: Item[] = [
  {
    ...shared(),
    id: 'example/1',
    kind: 'numeric',
    stem: 'How long does it take?',
    unit: 'minutes',
    tolerance: 2.5,
    answer: { value: 90, why: 'By rule.', evidence: [] },
    mistakes: [{ value: 60, why: 'That was the old rule.', evidence: [] }],
    need: [
      { label: 'Wind', value: 'over 20 knots' },
      { label: 'Light', value: 'none' },
    ],
  },
  {
    ...shared(),
    id: 'example/2',
    kind: 'match',
    stem: 'Match each signal to its time.',
    entries: [
      { ...reasoned('a', 'lamp'), place: '2' },
      { ...reasoned('b', 'cone'), place: '1' },
    ],
    places: [
      { id: '1', text: 'day' },
      { id: '2', text: 'night' },
      { id: '3', text: 'never' },
    ],
  },
  {
    ...shared(),
    id: 'example/3',
    kind: 'sort',
    stem: 'Sort the signals.',
    entries: [
      { ...reasoned('a', 'lamp'), place: '2' },
      { ...reasoned('b', 'cone'), place: '1' },
      { ...reasoned('c', 'flag'), place: '1' },
    ],
    places: [
      { id: '1', text: 'day' },
      { id: '2', text: 'night' },
    ],
  },
  {
    ...shared(),
    id: 'example/4',
    kind: 'order',
    stem: 'Put the watch in order.',
    entries: [
      { ...reasoned('a', 'fill'), place: '2' },
      { ...reasoned('b', 'light'), place: '1' },
    ],
    places: [
      { id: '1', text: 'first' },
      { id: '2', text: 'second' },
    ],
  },
];

let items: Item[];
beforeAll(() => {
  const draw = randomAddresses(pack, templatesFor(pack, {}), 11);
  const drawn = Array.from({ length: 24 }, () => {
    const address = draw();
    return address === null ? null : generateItem(pack, address.template, address.seed).item;
  });
  items = [...drawn.filter((item) => item !== null), ...KINDS];
});

async function roundTrip(format: ExportFormat): Promise<Import> {
  const { bytes } = await exportItems(items, format, 'Signals');
  return importItems(bytes, 'written');
}

/** What a learner sees of an item, with key and reasons. Entries and their places by their words: an order has no names for places. */
function essence(item: Item) {
  const { id, family, topic, pack: packId, packVersion, stem, need, facts, sources } = item;
  const common = {
    id,
    family,
    topic,
    packId,
    packVersion,
    stem,
    need,
    facts,
    sources: sources.map(({ title, url }) => ({ title, url })),
  };
  if (item.kind === 'numeric')
    return {
      ...common,
      unit: item.unit,
      tolerance: item.tolerance,
      answer: item.answer.value,
      why: item.answer.why,
      mistakes: item.mistakes.map(({ value, why }) => ({ value, why })),
    };
  if (isPlacing(item)) {
    const place = (id: string) =>
      item.kind === 'order'
        ? item.places.findIndex((one) => one.id === id)
        : item.places.find((one) => one.id === id)?.text;
    return {
      ...common,
      kind: item.kind,
      pairs: item.entries.map((entry) => `${entry.text}: ${place(entry.place)}`).sort(),
      places: item.kind === 'order' ? item.places.length : item.places.map(({ text }) => text).sort(),
    };
  }
  return {
    ...common,
    kind: item.kind,
    options: item.options.map(({ text, correct, why }) => ({ text, correct, why })),
  };
}

describe.each(['gift', 'moodle-xml', 'qti21', 'qti3'] as const)('items through %s', (format) => {
  it('come back with stem, options, key, reasons, facts and sources', async () => {
    const { items: back, report } = await roundTrip(format);
    expect(report).toEqual([]);
    const expected = items.map(essence);
    expect(back.map(({ item }) => (item === null ? null : essence(item)))).toEqual(expected);
  });

  it('are marked as imported, and judged like those that were made', async () => {
    const { items: back } = await roundTrip(format);
    for (const [index, { item }] of back.entries()) {
      const original = items[index];
      if (item === null || original === undefined) throw new Error('an item was lost');
      expect(item.template).toBe('imported');
      if (original.kind === 'single' || original.kind === 'multiple')
        expect(lintImported(item, pack)).toEqual(lintItem(original, pack));
    }
  });

  it('give the same bytes twice', async () => {
    const few = items.slice(-8);
    const [one, two] = [await exportItems(few, format, 'x'), await exportItems(few, format, 'x')];
    expect(one.bytes).toEqual(two.bytes);
  });
});

describe('importItems', () => {
  const report = (text: string) =>
    importItems(new TextEncoder().encode(text), 'file').report.map(({ construct, effect }) => `${construct} ${effect}`);
  it.each([
    ['Describe it.{}', ['question changed']],
    ['Who?{=keeper}', ['question changed']],
    ['Read this first.', ['question changed', 'file changed']],
    ['Which?{=a ~%50%b ~c}', ['share of the marks changed']],
    ['Which?{~%50%a ~%50%b ~%-50%c}', []],
    ['Which?{~%80%a ~%20%b ~c}', ['share of the marks changed']],
    ['Which?{~a ~b}', ['question changed']],
    ['How many?{#=3:0 =5:0}', ['question changed']],
    ['[html]Which <b>lamp</b>?{T}', ['emphasis, code, list, table changed']],
  ])('says what practice makes of %j', (text, expected) => {
    expect(report(text).sort()).toEqual([...expected].sort());
  });
});
