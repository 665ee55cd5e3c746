import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeAnkiText } from '@/quiz/exchange/anki/write-anki-text';
import { writeApkg } from '@/quiz/exchange/anki/write-apkg';
import type { ExchangeItem, Question } from '@/quiz/exchange/imported-item';
import { fromText } from '@/quiz/exchange/text/rich-text';

const initSqlJs: typeof import('sql.js') = createRequire(import.meta.url)('sql.js');

const text = (words: string) => fromText(words);
const made = (id: string, question: Question): ExchangeItem => ({
  ...{ id, title: id, category: [], tags: ['pack:harbour', 'topic:lamps', 'two words'] },
  stem: text('Which "lamp" is <lit>?'),
  feedback: text('See the rulebook.'),
  question,
});
const ITEMS: ExchangeItem[] = [
  made('a/1', {
    ...{ kind: 'choice', multiple: true, choose: 2, shuffle: false, scoring: 'all-or-nothing' },
    options: [
      { content: text('red'), fraction: 1, feedback: text('By night.') },
      { content: text('white'), fraction: 0, feedback: [] },
      { content: text('blue'), fraction: 1, feedback: [] },
    ],
  }),
  made('b/2', {
    kind: 'numeric',
    unit: 'minutes',
    otherwise: [],
    answers: [
      { value: 90, tolerance: 5, fraction: 1, feedback: text('By rule.') },
      { value: 60, tolerance: 0, fraction: 0, feedback: [] },
    ],
  }),
  made('c/3', {
    kind: 'match',
    shuffle: true,
    prompts: [
      { content: text('lamp'), answer: 1 },
      { content: text('cone'), answer: 0 },
    ],
    answers: [text('day'), text('night')],
  }),
  made('d/4', { kind: 'order', entries: [text('second word'), text('a first')] }),
  made('e/5', { kind: 'description' }),
];

describe('writeAnkiText', () => {
  /** Parses as Anki does: header lines, then tab-separated fields that may be quoted. */
  function parse(file: string): { header: string[]; rows: string[][] } {
    const lines = file.trimEnd().split('\n');
    const unquoted = (field: string) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    return {
      header: lines.filter((line) => line.startsWith('#')),
      rows: lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t').map(unquoted)),
    };
  }

  it('writes a line a card with a header that says what the columns are', () => {
    const { header, rows } = parse(writeAnkiText(ITEMS, 'Signals'));
    expect(header).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#deck:Signals',
      '#guid column:1',
      '#tags column:4',
    ]);
    expect(rows.map((row) => row.length)).toEqual([4, 4, 4, 4]);
    expect(rows[0]).toEqual([
      'faultline:harbour:a/1',
      '<p>Which &quot;lamp&quot; is &lt;lit&gt;?</p><ul><li>a. red</li><li>b. white</li><li>c. blue</li></ul>',
      'a. red<br/>c. blue<ul><li>a. By night.</li></ul><p>See the rulebook.</p>',
      'pack::harbour topic::lamps two_words',
    ]);
    expect(rows.map((row) => row[2]?.split('<p>')[0])).toEqual([
      'a. red<br/>c. blue<ul><li>a. By night.</li></ul>',
      '90 minutes (within 5)<ul><li>90: By rule.</li></ul>',
      '<ul><li>lamp → night</li><li>cone → day</li></ul>',
      '<ol><li>second word</li><li>a first</li></ol>',
    ]);
  });

  it('keeps tabs, line ends and quotation marks of a question inside its field', () => {
    const item = made('x', {
      kind: 'short-answer',
      caseSensitive: false,
      answers: [{ text: '"a"\tb', fraction: 1, feedback: [] }],
    });
    const { rows } = parse(writeAnkiText([{ ...item, stem: [{ type: 'code', text: 'one\ntwo\t"three"' }] }], 'D'));
    expect(rows.length).toBeGreaterThan(0);
    expect(writeAnkiText([item], 'D').split('\n').at(-2)).toMatch(/^faultline/);
  });
});

describe('writeApkg', () => {
  it('writes a collection that SQLite reads, with a card a note and tags, decks and note types that fit', async () => {
    const files = unzipSync(await writeApkg(ITEMS, 'Signals'));
    expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media']);
    expect(strFromU8(files.media ?? new Uint8Array())).toBe('{}');
    const sql = await initSqlJs();
    const database = new sql.Database(files['collection.anki2']);
    const rows = (query: string) => database.exec(query)[0]?.values ?? [];
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(rows('SELECT ver FROM col')).toEqual([[11]]);
    const [[models, decks]] = rows('SELECT models, decks FROM col') as [[string, string]];
    const [model] = Object.values(JSON.parse(models) as Record<string, { id: number; flds: unknown[] }>);
    expect(rows('SELECT DISTINCT mid FROM notes')).toEqual([[model?.id]]);
    const deckIds = Object.entries(JSON.parse(decks) as Record<string, { name: string }>).flatMap(([id, { name }]) =>
      name === 'Signals' ? [Number(id)] : [],
    );
    expect(rows('SELECT DISTINCT did FROM cards')).toEqual([deckIds]);
    expect(rows('SELECT count(*) FROM notes JOIN cards ON nid = notes.id')).toEqual([[4]]);
    const [[guid, tags, fields, first, checksum]] = rows(
      'SELECT guid, tags, flds, sfld, csum FROM notes ORDER BY id LIMIT 1',
    ) as [[string, string, string, string, number]];
    expect({ guid, tags, first, count: fields.split('\x1f').length }).toEqual({
      guid: 'faultline:harbour:a/1',
      tags: ' pack::harbour topic::lamps two_words ',
      first: 'Which "lamp" is <lit>?',
      count: model?.flds.length,
    });
    // SHA-1 of that text begins so, as `sha1sum` says.
    expect(checksum.toString(16).padStart(8, '0')).toBe('09a1421e');
    database.close();
  });

  it('gives the same bytes for the same cards', async () => {
    expect(await writeApkg(ITEMS, 'Signals')).toEqual(await writeApkg(ITEMS, 'Signals'));
  });
});
