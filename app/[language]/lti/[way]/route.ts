import { beginLaunch, finishLaunch, openLaunch, toolKeySet } from '@/server/lti/launch';
import { refusalPage } from '@/server/lti/refusal-page';

type Handler = (request: Request) => Promise<Response>;

const GETS: Record<string, Handler> = { login: beginLaunch, keys: toolKeySet };
const POSTS: Record<string, Handler> = { login: beginLaunch, launch: finishLaunch, open: openLaunch };

/**
 * The addresses that learning platforms know. They are called by other sites' pages, in frames as well: what makes a call
 * good is the platform's signature and never a cookie, and failures are pages, since people look at them.
 */
function handled(handlers: Record<string, Handler>): Handler {
  return async (request) => {
    const way = new URL(request.url).pathname.split('/').at(-1) ?? '';
    const handle = Object.hasOwn(handlers, way) ? handlers[way] : undefined;
    if (!handle) return new Response('There is nothing at this address.\n', { status: 404 });
    try {
      return await handle(request);
    } catch (error) {
      return refusalPage(error);
    }
  };
}

export const GET = handled(GETS);
export const POST = handled(POSTS);
