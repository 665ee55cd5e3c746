import { endpoint } from '@/server/http/endpoint';
import { loadQuizResults, resultsCsv } from '@/server/live/quiz-results';

/** The results of a live quiz as a table. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return endpoint(async ({ visitor }) => {
    const { results } = await loadQuizResults(visitor, id);
    return new Response(resultsCsv(results), {
      headers: {
        'cache-control': 'no-store',
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="live-quiz.csv"',
      },
    });
  })(request);
}
