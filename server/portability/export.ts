import { authorise } from '../access';
import type { Learner } from '../session/learner';
import { answersCsv } from './answers-csv';
import { EXPORT_FORMAT } from './format';
import { OWNED_TABLES } from './owned-tables';

/**
 * Everything that is stored about a learner, as the text of one JSON document in pieces: the tables follow one another,
 * page by page, so an export of any size needs the memory of one page. Secrets (session tokens, password hashes) are left
 * out.
 */
export async function* exportText(learner: Learner, now: Date): AsyncGenerator<string> {
  const head = { format: EXPORT_FORMAT, exportedAt: now.toISOString(), learner };
  yield JSON.stringify(head).slice(0, -1);
  for (const { name, page } of OWNED_TABLES) {
    yield `,\n${JSON.stringify(name)}:[`;
    let after: string | null = null;
    let comma = '';
    do {
      const read: Awaited<ReturnType<typeof page>> = await page(learner.id, after);
      for (const row of read.rows) {
        yield `${comma}\n${JSON.stringify(row)}`;
        comma = ',';
      }
      after = read.next;
    } while (after !== null);
    yield ']';
  }
  yield '}\n';
}

/** How an export can be had: everything as JSON, or the answers as CSV. */
const FORMS = {
  json: { type: 'application/json; charset=utf-8', text: exportText },
  csv: { type: 'text/csv; charset=utf-8', text: (learner: Learner) => answersCsv(learner.id) },
} as const;

/** The export as a download; `form` "csv" gives the answers alone. Throws `not-signed-in` for a visitor without progress. */
export function exportResponse(learner: Learner | null, now: Date, form: string | null = null): Response {
  authorise(learner, 'export-progress');
  if (!learner) return new Response(null, { status: 204 });
  const name = form === 'csv' ? 'csv' : 'json';
  const { type, text } = FORMS[name];
  const pieces = text(learner, now);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="faultline-${now.toISOString().slice(0, 10)}.${name}"`,
      'cache-control': 'no-store',
    },
  });
}
