import { AppError, asAppError } from '../errors';
import type { Visitor } from '../session/visitor';
import { endpoint } from './endpoint';
import { readText } from './read-body';

/** Fields of a form; a name that comes several times is a list. */
export type Fields = Record<string, string | string[]>;

/** Does what a form asks, and says which page shows what came of it. Throws AppError. */
export type Way = (call: { visitor: Visitor; fields: Fields; request: Request }) => Promise<{ to: string }>;

/** Largest form, in bytes: an assignment names many topics and templates. */
const MAX_BYTES = 64_000;

/** Pages of ours that a form may lead back to. */
const BACK = /^\/(?!\/)[\w/?&=.~%-]{0,300}$/;

/**
 * Makes the route handler of several forms, `<base>/<way>` each. A page with scripts asks for JSON and is answered
 * `{to}`, or the failure with its status. A browser without scripts is led to that page, or back to the field `back` with
 * the failure's code as `problem` in its query.
 */
export function formWays(base: string, ways: Record<string, Way>): (request: Request) => Promise<Response> {
  return endpoint(async ({ request, visitor }) => {
    const path = new URL(request.url).pathname.slice(base.length + 1);
    const way = Object.hasOwn(ways, path) ? ways[path] : undefined;
    if (!way) {
      throw new AppError('unknown-page', {
        say: 'unknown-way',
        values: { path: `${base}/${path.slice(0, 60)}`, ways: Object.keys(ways).join(', ') },
      });
    }
    const { back, ...fields } = readFields(await readText(request, MAX_BYTES));
    const scripted = request.headers.get('accept')?.includes('application/json') ?? false;
    if (scripted) return way({ visitor, fields, request });
    const to = await way({ visitor, fields, request }).then(
      (done) => done.to,
      (error) => backWith(back, asAppError(error).code),
    );
    return new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } });
  });
}

/** The fields of a form's body; empty ones say nothing. */
export function readFields(body: string): Fields {
  const form = new URLSearchParams(body);
  const fields: Fields = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => value !== '');
    const [first] = values;
    if (first !== undefined) fields[name] = values.length === 1 ? first : values;
  }
  return fields;
}

/** The page that a form came from, with a code of what was wrong; home where it names none of ours. */
export function backWith(back: string | string[] | undefined, code: string): string {
  const place = typeof back === 'string' && BACK.test(back) ? back : '/';
  return `${place}${place.includes('?') ? '&' : '?'}problem=${code}`;
}
