import { authorise } from '../access';
import type { Learner } from '../session/learner';
import { OWNED_TABLES } from './owned-tables';

/** Format of an export; it changes when a reader of older ones could no longer read it. */
export const EXPORT_FORMAT = 'faultline-export/1';

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

/** The export as a download. Throws `not-signed-in` for a visitor without progress. */
export function exportResponse(learner: Learner | null, now: Date): Response {
  authorise(learner, 'export-progress');
  if (!learner) return new Response(null, { status: 204 });
  const pieces = exportText(learner, now);
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
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="faultline-${now.toISOString().slice(0, 10)}.json"`,
      'cache-control': 'no-store',
    },
  });
}
