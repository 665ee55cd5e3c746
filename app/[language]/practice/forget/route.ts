import { endpoint } from '@/server/http/endpoint';
import { isSecure } from '@/server/http/same-origin';
import { lastRunCookie } from '@/server/practice/start';

/** Where somebody is led who has left or deleted everything. */
const NEXT: Record<string, string> = { account: '/account?left', settings: '/settings?deleted' };

/** Lets this browser forget its last practice session, and leads on. */
export const GET = endpoint(async ({ request, query }) => {
  const location = NEXT[query.get('to') ?? ''] ?? '/practice';
  return new Response(null, {
    status: 303,
    headers: { location, 'set-cookie': lastRunCookie('', 0, isSecure(request)) },
  });
});
