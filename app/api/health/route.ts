import { health } from '@/server/http/health';
import { warmWhereServing } from '@/server/items/warm-questions';

export const dynamic = 'force-dynamic';

// A server answers this before anything else (server/http/app-server.ts).
warmWhereServing();

/** For balancers and operators: 200 when the app can do its work, 503 when it cannot, details in the body. */
export async function GET(): Promise<Response> {
  const report = await health();
  return Response.json(report, {
    status: report.healthy ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
