import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type ComponentProps, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ConceptPage } from '@/components/reading/concept-page';
import { checkPack } from '@/curriculum/check';
import { subjectsOf } from '@/quiz/address';
import { keyOf } from '@/quiz/chosen-text';
import { generateItem } from '@/quiz/generate';
import type { Item } from '@/quiz/item';
import { isChoice } from '@/quiz/item';
import { templates } from '@/quiz/templates';
import { packIds, readPack } from '@/server/content/packs';
import { HARBOUR } from '../helpers/harbour';
import { InLanguage } from '../helpers/in-language';

const { pack, problems } = readPack(HARBOUR);
if (pack === null) throw new Error('The harbour cannot be read.');

/** Every item that the first variants of all questions about the harbour give. */
const items = templates.flatMap((template): Item[] => {
  const count = subjectsOf(pack, template).length;
  return Array.from({ length: 4 * count }, (_, seed) => generateItem(pack, template.id, seed).item).filter(
    (item) => item !== null,
  );
});

describe('a pack on another subject, made of text alone', () => {
  test('its folder holds YAML and Markdown and nothing else', () => {
    const files = readdirSync(HARBOUR, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => path.extname(name)).filter((ending) => !['.yaml', '.md'].includes(ending))).toEqual(
      [],
    );
  });

  test('it loads as the packs of an installation do, and has no problem', () => {
    expect(packIds(path.dirname(HARBOUR))).toContain('harbour');
    expect([...problems, ...checkPack(pack)]).toEqual([]);
    expect(pack.topics.map(({ id, level }) => [id, level])).toEqual([
      ['flags', 'day'],
      ['lamps', 'night'],
    ]);
  });

  test('it yields questions on both of its topics, in its own words', () => {
    expect(new Set(items.map(({ topic }) => topic))).toEqual(new Set(['flags', 'lamps']));
    expect(new Set(items.map(({ template }) => template)).size).toBeGreaterThanOrEqual(5);
    for (const item of items) {
      if (isChoice(item)) expect(keyOf(item)).toHaveLength(item.choose);
      expect(item.sources.every(({ url }) => url.startsWith('https://example.org/vell/'))).toBe(true);
      expect(JSON.stringify(item)).not.toMatch(/\bAWS\b|\bAZ\b|Region/);
    }
  });

  test.each(pack.topics.map((topic) => [topic.id, topic] as const))('the page of %s renders', (_id, topic) => {
    const { page } = topic;
    if (page === null) throw new Error('The topic has no page.');
    const html = renderPage({ pack, topic, page, runFigure: () => null });
    expect(html).toContain(`<h1>${topic.title}</h1>`);
    expect(html).not.toContain(':num[');
    for (const block of page.blocks) if (block.type === 'heading') expect(html).toContain(`id="${block.anchor}"`);
    for (const fact of topic.facts) expect(html.replaceAll('&#x27;', "'")).toContain(fact.statement);
  });

  test('numbers stand on the page as the facts state them', () => {
    const topic = pack.topics.find(({ id }) => id === 'lamps');
    if (!topic?.page) throw new Error('The topic has no page.');
    const html = renderPage({ pack, topic, page: topic.page, runFigure: () => null });
    expect(html).toContain('2\u00a0burners');
    expect(html).toContain('10\u00a0minutes');
  });
});

function renderPage(props: ComponentProps<typeof ConceptPage>): string {
  return renderToStaticMarkup(createElement(InLanguage, null, createElement(ConceptPage, props)));
}
