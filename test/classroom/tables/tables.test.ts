import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Table } from '@/classroom/tables/table';
import { writeCsv } from '@/classroom/tables/write-csv';
import { writeXlsx } from '@/classroom/tables/write-xlsx';
import { parseXml } from '@/quiz/exchange/xml/parse-xml';

const ATTACKS = ['=HYPERLINK("http://evil.test")', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '＝1'];

const table: Table = {
  key: 'grades',
  name: 'Grades: [all]/of * them?',
  head: ['Learner', 'Grade %'],
  rows: [['Ada, "A"', 87.5], ['O’Neill & <b>', null], ...ATTACKS.map((text): [string, number] => [text, -3])],
};

describe('a table as CSV', () => {
  it('quotes what needs it, keeps numbers, and leaves nothing a formula', () => {
    const lines = writeCsv(table).split('\r\n');
    expect(lines.slice(0, 3)).toEqual(['\uFEFFLearner,Grade %', '"Ada, ""A""",87.5', 'O’Neill & <b>,']);
    for (const [index] of ATTACKS.entries())
      expect(writeCsv({ ...table, rows: [table.rows[index + 2] ?? []] })).toMatch(/\n"?'/);
    expect(lines[4]).toBe("'+1,-3");
  });
});

describe('a table as a workbook', () => {
  const files = unzipSync(writeXlsx([table, { key: 'empty', name: 'Empty', head: [], rows: [] }]));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());

  it('has the parts that a workbook needs, each well formed, and a sheet for each table', () => {
    expect(Object.keys(files).sort()).toEqual([
      ...['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'],
      ...['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'],
    ]);
    for (const name of Object.keys(files)) expect(() => parseXml(text(name), name), name).not.toThrow();
    const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([expect.stringMatching(/^1 Grades/), '2 Empty']);
    for (const name of names) expect(name).not.toMatch(/[[\]:*?/\\]/);
    expect(text('xl/workbook.xml')).toContain('r:id="rId2"');
  });

  it('has texts as texts and numbers as numbers, and no formula', () => {
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toMatch(/<c r="B2">\s*<v>87\.5<\/v>/);
    expect(sheet).toContain('O’Neill &amp; &lt;b&gt;');
    for (const [, value] of sheet.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g))
      expect(value).not.toMatch(/^[=+\-@\t]/);
  });

  it('names its columns beyond Z and drops what XML cannot hold', () => {
    const wide = {
      key: 'wide',
      name: 'x',
      head: Array.from({ length: 28 }, (_, index) => `h${index}\u0000\u0007`),
      rows: [],
    };
    const sheet = strFromU8(unzipSync(writeXlsx([wide]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('r="Z1"');
    expect(sheet).toContain('r="AB1"');
    expect([...sheet].filter((one) => one < ' ' && one !== '\n')).toEqual([]);
  });
});
