import { languageOf } from '@/server/http/request-language';
import { workerScript } from '@/server/offline/worker-file';

export const dynamic = 'force-dynamic';

/** The service worker, which keeps what works without a network. */
export function GET(request: Request): Response {
  return new Response(workerScript(languageOf(request.headers)), {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
