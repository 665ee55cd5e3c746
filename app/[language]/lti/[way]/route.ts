import { languageOf } from '@/server/http/request-language';
import { refusalPage } from '@/server/lti/refusal-page';
import { LTI_WAYS } from '@/server/lti/ways';

/**
 * The addresses that learning platforms know. They are called by other sites' pages, in frames as well: what makes a call
 * good is the platform's signature and never a cookie, and failures are pages, since people look at them.
 */
function handled(handlers: (typeof LTI_WAYS)[keyof typeof LTI_WAYS]): (request: Request) => Promise<Response> {
  return async (request) => {
    const way = new URL(request.url).pathname.split('/').at(-1) ?? '';
    const handle = Object.hasOwn(handlers, way) ? handlers[way] : undefined;
    if (!handle) return new Response('There is nothing at this address.\n', { status: 404 });
    try {
      return await handle(request);
    } catch (error) {
      return refusalPage(error, languageOf(request.headers));
    }
  };
}

export const GET = handled(LTI_WAYS.GET);
export const POST = handled(LTI_WAYS.POST);
