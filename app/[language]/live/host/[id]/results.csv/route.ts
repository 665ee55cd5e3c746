import { translator } from '@/language/translator';
import { gameDayCsv } from '@/server/gameday/results';
import { endpoint } from '@/server/http/endpoint';
import { languageOf } from '@/server/http/request-language';
import { loadLiveResults } from '@/server/live/live-results';
import { resultsCsv } from '@/server/live/quiz-results';

/** The results of a live quiz or a GameDay as a table. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return endpoint(async ({ visitor }) => {
    const found = await loadLiveResults(visitor, id);
    const t = translator(languageOf(request.headers), 'tables');
    const table = found.kind === 'gameday' ? gameDayCsv(t, found.results) : resultsCsv(t, found.results);
    return new Response(table, {
      headers: {
        'cache-control': 'no-store',
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${found.kind === 'gameday' ? 'gameday' : 'live-quiz'}.csv"`,
      },
    });
  })(request);
}
