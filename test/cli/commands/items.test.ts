import { describe, expect, it } from 'vitest';
import { addItems } from '@/cli/commands/items';
import { runCommand } from '../../helpers/run-command';

interface PrintedItem {
  id: string;
  template: string;
  topic: string;
  seed: number;
  stem: string;
  kind: string;
  key: string[];
  options: { id: string; text: string; correct: boolean; why: string; facts: string[]; evidence: object[] }[];
  entries?: { id: string; text: string; place: string; facts: string[] }[];
  answer?: { value: number; facts: string[]; evidence: { design?: object }[] };
  facts: string[];
}

const HARBOUR = ['--pack', 'test/packs/harbour'];
const items = (...words: string[]) => runCommand(addItems, 'items', ...words);
const printed = (out: string) => JSON.parse(out) as PrintedItem[];

describe('faultline items', () => {
  it('prints different items with keys, reasons and facts as a JSON array', async () => {
    const { code, out, err } = await items(...HARBOUR, '--count', '25', '--seed', '3');
    const made = printed(out);
    expect({ code, err, count: made.length }).toEqual({ code: 0, err: '', count: 25 });
    const words = made.map(({ stem, options, entries = [] }) =>
      [stem, ...[...options, ...entries].map(({ text }) => text).sort()].join(),
    );
    expect(new Set(words).size).toBe(25);
    for (const { id, template, topic, seed, kind, key, options, facts } of made) {
      expect(id).toBe(`${template}/${seed}`);
      // Every kind says what could be answered, what of it is right, and why.
      expect(options.some(({ correct }) => correct)).toBe(true);
      expect(key.length).toBeGreaterThan(0);
      expect(options.every(({ id: option, text, why }) => option !== '' && text !== '' && why !== '')).toBe(true);
      if (kind !== 'single' && kind !== 'multiple') continue;
      expect(facts.every((fact) => fact.startsWith(`${topic}/`))).toBe(true);
      expect(options.map(({ id: letter }) => letter).join('')).toBe('abcdef'.slice(0, options.length));
      expect(options.filter(({ correct }) => correct).length > 1).toBe(kind === 'multiple');
      expect(options.every(({ text, why, facts: behind }) => text !== '' && why !== '' && behind.length > 0)).toBe(
        true,
      );
    }
  });

  it('prints the same bytes for the same seed, with --json or without, and others for another', async () => {
    const [one, same, json, other] = [
      await items(...HARBOUR, '--seed', '5'),
      await items(...HARBOUR, '--seed', '5'),
      await items(...HARBOUR, '--seed', '5', '--json'),
      await items(...HARBOUR, '--seed', '6'),
    ];
    expect([same.out, json.out]).toEqual([one.out, one.out]);
    expect(other.out).not.toBe(one.out);
  });

  it('keeps to a topic and a template', async () => {
    const { out } = await items(...HARBOUR, '--topic', 'flags', '--template', 'true-statement', '--count', '6');
    expect(printed(out).map(({ topic, template }) => `${topic} ${template}`)).toEqual(
      Array(6).fill('flags true-statement'),
    );
  });

  it.each([
    ['choose-change/3', 'single', 'options'],
    ['choose-two-changes/3', 'multiple', 'options'],
    ['single-points/3', 'hotspot', 'options'],
    ['sort-by-scope/3', 'sort', 'entries'],
    ['match-values/3', 'match', 'entries'],
    ['order-values/3', 'order', 'entries'],
  ] as const)('prints %s, of the kind %s, with its %s', async (address, kind, parts) => {
    const [item] = printed((await items('--address', address)).out);
    expect(item).toMatchObject({ id: address, kind });
    expect(item?.[parts]?.every(({ text, facts }) => text !== '' && facts.length > 0)).toBe(true);
  });

  it('prints a number with its unit, tolerance and the whole design that was run for it', async () => {
    const [item] = printed((await items('--address', 'work-out/3')).out);
    expect(item).toMatchObject({ kind: 'numeric', unit: expect.any(String), tolerance: expect.any(Number) });
    expect(item?.answer?.evidence[0]?.design).toMatchObject({ faultline: 'design/1' });
  });

  it('gives exactly the items at addresses', async () => {
    const [first, second] = printed((await items(...HARBOUR, '--count', '2')).out);
    const again = printed((await items(...HARBOUR, '--address', second?.id ?? '', first?.id ?? '')).out);
    expect(again).toEqual([second, first]);
  });

  it('says so when there are fewer items than were asked for', async () => {
    const { code, out, err } = await items(...HARBOUR, '--template', 'scope-pair', '--count', '500');
    expect(code).toBe(1);
    expect(err).toBe(`There are only ${printed(out).length} different items of that kind; 500 were asked for.\n`);
  });

  it('prints items to read', async () => {
    const { out } = await items(...HARBOUR, '--template', 'true-statement', '--count', '1', '--text');
    expect(out).toMatch(
      /^true-statement\/\d+ {2}\((flags|lamps)\)\n[^\n]+\?\n(?: {2}[* ] [a-d] {2}[^\n]+\n){4}(?: {6}[a-d]: [^\n]+\n){4} {2}facts: \S+\n$/,
    );
  });

  it('counts what the generator does', async () => {
    const { code, out } = await items(...HARBOUR, '--stats', '--count', '200', '--json');
    const figures = JSON.parse(out);
    expect(code).toBe(0);
    expect(figures.clean + figures.oneFlag + figures.moreFlags + figures.refused).toBe(200);
    expect((await items(...HARBOUR, '--stats', '--count', '200')).out).toContain(`without a flag`);
  });

  it('says what of the pack is asked', async () => {
    const { code, out } = await items(...HARBOUR, '--coverage', '--json');
    const coverage = JSON.parse(out);
    expect({ code, facts: coverage.facts.missing }).toEqual({ code: 0, facts: [] });
    expect((await items(...HARBOUR, '--coverage')).out).toContain(
      `${coverage.facts.asked} of ${coverage.facts.of} asked`,
    );
  });

  it.each([
    [['--count', '0'], /whole number from 1/],
    [['--count', 'many'], /whole number from 1/],
    [['--seed', '-1'], /whole number from 0/],
    [['--seed', '2147483648'], /whole number from 0/],
    [['--topic', 'nowhere'], /has no topic "nowhere": flags, lamps/],
    [['--template', 'nothing'], /no template "nothing": true-statement,/],
    [['--address', 'true statement'], /is not an address/],
    [['--pack', 'test/packs'], /neither a pack here/],
    [['--stats', '--coverage'], /cannot be used with/],
  ])('refuses %j as wrong use', async (words, message) => {
    const { code, out, err } = await items(...HARBOUR, ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('ends with 1 where an address gives no item', async () => {
    const { code, err } = await items(...HARBOUR, '--address', 'what-is-lost/0');
    expect(code).toBe(1);
    expect(err).toMatch(/has nothing that "what-is-lost" can ask about/);
  });
});
