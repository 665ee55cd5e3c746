import { loadGradeTables } from '@/server/grades/export';
import { endpoint } from '@/server/http/endpoint';
import { languageOf } from '@/server/http/request-language';
import { sendTables } from '@/server/tables/send-tables';

/** The grade book as a file: `as` csv, xlsx or json. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return endpoint(async ({ request: given, visitor, query }) => {
    const asker = await visitor.current();
    return sendTables(query, languageOf(given.headers), 'grades', (language) =>
      loadGradeTables(asker, id, new Date(), language),
    );
  })(request);
}
