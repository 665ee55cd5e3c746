import { loadAnalysisTables } from '@/server/class-analysis/export';
import { endpoint } from '@/server/http/endpoint';
import { languageOf } from '@/server/http/request-language';
import { sendTables } from '@/server/tables/send-tables';

/** The analysis of a class as a file: `as` csv, xlsx or json. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return endpoint(async ({ request: given, visitor, query }) => {
    const asker = await visitor.current();
    return sendTables(query, languageOf(given.headers), 'analysis', (language) =>
      loadAnalysisTables(asker, id, new Date(), language),
    );
  })(request);
}
