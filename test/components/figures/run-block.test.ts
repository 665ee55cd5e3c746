import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { faultFrom, RunBlock } from '@/components/figures/run-block';
import type { Block } from '@/curriculum/page/tree';
import { readPack } from '@/server/content/packs';
import { InLanguage } from '../../helpers/in-language';

type Run = Extract<Block, { type: 'run' }>;

const { pack } = readPack('content/packs/aws-ha');
if (pack === null) throw new Error('The pack cannot be read.');
const runs = pack.topics.flatMap(({ id, page }) =>
  (page?.blocks ?? []).filter((block): block is Run => block.type === 'run').map((block): [string, Run] => [id, block]),
);

test.each([
  ['zone-outage:a', { kind: 'zone-outage', target: 'home/a' }],
  ['zone-outage:home/a', { kind: 'zone-outage', target: 'home/a' }],
  ['wrong-delete:orders', { kind: 'wrong-delete', target: 'orders' }],
  ['zone-outage', null],
  ['bad-weather:a', null],
])('the fault %s', (text, fault) => {
  expect(faultFrom(text)).toEqual(fault);
});

describe('figures of the pack', () => {
  test.each(runs)('on the page %s there is a drawing and the same in words', (_, block) => {
    const html = renderToStaticMarkup(createElement(InLanguage, null, createElement(RunBlock, { pack, block })));
    expect(html).toContain('<svg class="timeline-drawing"');
    expect(html).toMatch(/aria-label="[^"]*(down|never down)[^"]*lost/);
    expect(html).toContain('Log of ');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});

test('a figure whose design the pack does not have is left out', () => {
  const at = { line: 1, column: 1 };
  const block: Run = { type: 'run', design: 'nowhere', fault: 'zone-outage:a', title: '', at };
  expect(renderToStaticMarkup(createElement(InLanguage, null, createElement(RunBlock, { pack, block })))).toBe('');
});
