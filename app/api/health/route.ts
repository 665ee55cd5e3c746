import { health } from '@/server/http/health';

export const dynamic = 'force-dynamic';

/** For balancers and operators: 200 when the app can do its work, 503 when it cannot, details in the body. */
export async function GET(): Promise<Response> {
  const report = await health();
  return Response.json(report, {
    status: report.healthy ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
