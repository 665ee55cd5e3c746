import { asAppError } from '../errors';
import { Visitor } from '../session/visitor';
import { readJson } from './read-body';
import { languageOf } from './request-language';
import { requireSameOrigin } from './same-origin';

/** What the handler of an address works with. */
export interface Call {
  request: Request;
  visitor: Visitor;
  query: URLSearchParams;
  /** The parsed JSON body; throws coded errors. At most `limit` bytes, a million where left out. */
  json(limit?: number): Promise<unknown>;
}

/**
 * Makes a route handler of a function that gives a JSON value or a whole response. Writes are refused when another
 * site's page has sent them; failures answer
 * `{code, message, path?, fix}` with their status, in the language of the request; nothing is cached, and the
 * visitor's cookies go along.
 */
export function endpoint(handle: (call: Call) => Promise<object>): (request: Request) => Promise<Response> {
  return async (request) => {
    const visitor = new Visitor(request.headers);
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') requireSameOrigin(request);
      const json = (limit?: number) => readJson(request, limit);
      const value = await handle({ request, visitor, query: new URL(request.url).searchParams, json });
      const response = value instanceof Response ? value : respond(value, 200);
      for (const cookie of visitor.setCookies) response.headers.append('set-cookie', cookie);
      return response;
    } catch (error) {
      const failure = asAppError(error);
      const body = failure.bodyIn(languageOf(request.headers));
      const response = respond(body, failure.status);
      if (body.code === 'too-many-attempts') response.headers.set('retry-after', String(body.data?.seconds ?? 60));
      return response;
    }
  };
}

/** A JSON response that no cache keeps. */
export function respond(value: object, status: number): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'no-store' } });
}
