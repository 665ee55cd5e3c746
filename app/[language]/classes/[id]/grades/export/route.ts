import { loadGradeTables } from '@/server/grades/export';
import { endpoint } from '@/server/http/endpoint';
import { sendTables } from '@/server/tables/send-tables';

/** The grade book as a file: `as` csv, xlsx or json. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return endpoint(async ({ visitor, query }) => {
    const asker = await visitor.current();
    return sendTables(query, 'grades', () => loadGradeTables(asker, id, new Date()));
  })(request);
}
