import type { Source } from '@/curriculum/schema/fact';
import type { Item, NeedRow } from '../item';
import type { Block, RichText } from './text/rich-text';

/**
 * Words that stand in an exchanged question for what an item has fields for, and that are read back into those fields: the
 * requirements, the unit and tolerance of a number, the sources, and where the item belongs.
 */

const TAGS = ['pack', 'version', 'topic', 'family', 'fact'] as const;
type Tag = (typeof TAGS)[number];

/** Where an item belongs, as tags: `topic:ebs`, `fact:ebs/az-scope`. */
export function tagsOf({ pack, packVersion, topic, family, facts }: Item): string[] {
  const single: [Tag, string][] = [
    ['pack', pack],
    ['version', packVersion],
    ['topic', topic],
    ['family', family],
  ];
  return [
    ...single.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}:${value}`),
    ...facts.map((fact) => `fact:${fact}`),
  ];
}

/** The values of a tag. */
export function tagged(tags: readonly string[], tag: Tag): string[] {
  return tags.flatMap((text) => (text.startsWith(`${tag}:`) ? [text.slice(tag.length + 1)] : []));
}

/** Requirements as a table under the stem. */
export function needTable(need: readonly NeedRow[]): Block {
  return { type: 'table', rows: need.map(({ label, value }) => [textCell(label), textCell(value)]) };
}

function textCell(value: string) {
  return value === '' ? [] : [{ type: 'text' as const, value }];
}

/** The requirements in a table of two plain columns; null where it is another table. */
export function needOf(block: Block | undefined): NeedRow[] | null {
  if (block?.type !== 'table') return null;
  const rows = block.rows.map((row): NeedRow | null => {
    const [label, value, ...more] = row.map((cell) =>
      cell.every(({ type }) => type === 'text')
        ? cell.map((span) => ('value' in span ? span.value : '')).join('')
        : null,
    );
    return typeof label === 'string' && typeof value === 'string' && more.length === 0 ? { label, value } : null;
  });
  return rows.every((row) => row !== null) ? rows : null;
}

/** What to give where a number is asked for. */
export function numberTask(unit: string, tolerance: number): Block {
  return line(`Give a number in ${unit}. Right within ${tolerance}.`);
}

/** The unit in such a sentence. */
export function unitIn(block: Block | undefined): string | null {
  return /^Give a number in (.{1,60})\. Right within [\d.e+-]+\.$/.exec(lineText(block))?.[1] ?? null;
}

/** A source as a line of the general feedback. */
export function sourceLine({ title, url }: Source): Block {
  return line(`Source: ${title} (${url})`);
}

/** Sources in a general feedback. */
export function sourcesIn(feedback: RichText): Source[] {
  return feedback.flatMap((block) => {
    const [, title, url] = /^Source: (.{1,300}) \((https:\/\/[^\s()]{1,500})\)$/.exec(lineText(block)) ?? [];
    return title !== undefined && url !== undefined ? [{ title, url }] : [];
  });
}

/** A paragraph of words. */
export function line(value: string): Block {
  return { type: 'paragraph', spans: [{ type: 'text', value }] };
}

function lineText(block: Block | undefined): string {
  const [only, ...more] = block?.type === 'paragraph' ? block.spans : [];
  return only?.type === 'text' && more.length === 0 ? only.value : '';
}
