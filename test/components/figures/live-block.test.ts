import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LiveBlock } from '@/components/figures/live-block';
import { readShare } from '@/components/lab/share-link';
import type { Block } from '@/curriculum/page/tree';
import { translator } from '@/language/translator';
import { readPack } from '@/server/content/packs';
import { InLanguage } from '../../helpers/in-language';

type Live = Extract<Block, { type: 'live' }>;

const { pack } = readPack('content/packs/aws-ha');
if (pack === null) throw new Error('The pack cannot be read.');
const figures = new Map(
  pack.topics.map(({ id, page }) => [id, (page?.blocks ?? []).filter((block): block is Live => block.type === 'live')]),
);
const html = (block: Live) =>
  renderToStaticMarkup(createElement(InLanguage, null, createElement(LiveBlock, { pack, block })));
/** The rows of the table that says what each position measured. */
const rowsOf = (markup: string) => {
  const table = /<details class="live-table">.*<\/details>/.exec(markup)?.[0] ?? '';
  return [...table.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(([, label, cells]) =>
    [label, ...[...(cells ?? '').matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)].slice(0, 3).join(': '),
  );
};

test('every topic has a figure with a switch', () => {
  expect([...figures].filter(([, list]) => list.length === 0).map(([id]) => id)).toEqual([]);
});

describe.each([...figures].flatMap(([id, list]) => list.map((block): [string, Live] => [id, block])))(
  'on %s',
  (_, block) => {
    const markup = html(block);

    test('every position is drawn, and is said in words', () => {
      const states = markup.split('class="live-state"').slice(1);
      expect(states).toHaveLength(block.values.length);
      for (const state of states) {
        expect(state).toMatch(/aria-label="[^"]*(down|never down)[^"]*lost/);
        expect(state).toContain('<svg class="diagram"');
        expect(state).not.toMatch(/NaN|undefined/);
      }
    });

    test('the switch makes a difference that was measured', () => {
      const measured = markup
        .split('class="live-state"')
        .slice(1)
        .map((state) => [...state.matchAll(/<dd[^>]*>([^<]*)<\/dd>/g)].map(([, value]) => value).join(', '));
      expect(new Set(measured).size).toBeGreaterThan(1);
      expect(rowsOf(markup)).toHaveLength(block.values.length);
    });

    test('opens in the lab as it stands', () => {
      const links = [...markup.matchAll(/href="\/lab\/free#(d=[^"]+)"/g)].map(([, code]) =>
        readShare(translator('en', 'lab'), code ?? ''),
      );
      expect(links).toHaveLength(block.values.length);
      expect(links.every(({ document }) => document !== null)).toBe(true);
    });
  },
);

test.each([
  ['regions-azs', ['Both in zone a: 4 h: nothing', 'One in each zone: 50 s: nothing']],
  ['rds', ['A standby in zone b: 1 min 30 s: nothing', 'One instance alone: 1 h 15 min: 5 min']],
  ['ebs-snapshots', ['A snapshot every hour: 30 min: 1 h', 'Every four hours: 30 min: 4 h', 'Once a day: 30 min: 1 d']],
  ['s3', ['Versioning off: 1 d: everything', 'Versioning on: 35 min: nothing']],
  ['sqs', ['Kept for 12 hours: 0 s: 12 h', 'For 4 days: 0 s: nothing']],
])('what the page on %s shows', (topic, rows) => {
  const [block] = figures.get(topic) ?? [];
  expect(block && rowsOf(html(block))).toEqual(rows);
});

test('a figure whose design or target is not there is left out', () => {
  const [block] = figures.get('rds') ?? [];
  if (!block) throw new Error('There is no figure.');
  expect(html({ ...block, design: 'nowhere' })).toBe('');
  expect(html({ ...block, fault: 'zone-outage:q' })).toBe('');
  expect(html({ ...block, values: [...block.values, { value: 'no-such', label: 'Other' }] })).toBe('');
});
