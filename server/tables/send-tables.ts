import { z } from 'zod';
import type { Table } from '@/classroom/tables/table';
import { writeCsv } from '@/classroom/tables/write-csv';
import { writeXlsx } from '@/classroom/tables/write-xlsx';
import { type Language, SOURCE_LANGUAGE } from '@/language/languages';
import { AppError, parseInput } from '../errors';

const QuerySchema = z.object({
  as: z.enum(['csv', 'xlsx', 'json'], 'one of csv, xlsx, json'),
  /** Key of the one table wanted as CSV, which holds one; the first where it is left out. */
  table: z.string().max(60).optional(),
});

/** Tables as a file to be saved, in the form that the query names: `as` csv (one table), xlsx or json.
 * Headings are in a language of the interface, but for JSON, where they are keys. Throws `bad-input`. */
export async function sendTables(
  query: URLSearchParams,
  language: Language,
  name: string,
  load: (language: Language) => Promise<readonly Table[]>,
): Promise<Response> {
  const { as, table } = parseInput(QuerySchema, Object.fromEntries(query));
  const tables = await load(as === 'json' ? SOURCE_LANGUAGE : language);
  if (as === 'xlsx') {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return file(new Uint8Array(writeXlsx(tables)), `${name}.xlsx`, type);
  }
  if (as === 'json') return file(JSON.stringify(tables.map(asObjects), null, 2), `${name}.json`, 'application/json');
  const one = table === undefined ? tables[0] : tables.find((candidate) => candidate.key === table);
  if (one) return file(writeCsv(one), `${name}.csv`, 'text/csv; charset=utf-8');
  throw new AppError('bad-input', {
    say: 'bad-input-table',
    values: { tables: tables.map((candidate) => candidate.key).join(', ') },
    path: 'table',
  });
}

function asObjects({ name, head, rows }: Table) {
  return { name, rows: rows.map((row) => Object.fromEntries(head.map((title, index) => [title, row[index] ?? null]))) };
}

function file(body: string | Uint8Array<ArrayBuffer>, name: string, type: string): Response {
  return new Response(body, {
    headers: {
      'cache-control': 'no-store',
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}
