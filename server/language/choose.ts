import { z } from 'zod';
import { LANGUAGE_COOKIE, type Language, OFFERED } from '@/language/languages';
import { parseInput } from '../errors';
import { endpoint } from '../http/endpoint';
import { readText } from '../http/read-body';
import { isSecure, originOf } from '../http/same-origin';

/** Seconds for which a browser keeps the choice: a year. */
const KEPT = 31_536_000;

/** Longest form, in bytes. */
const MAX_FORM = 1_000;

const Choice = z.object({ language: z.enum(OFFERED as [Language, ...Language[]]) });

/** Keeps the language that a form names in this browser, and leads back to the page of ours that it was sent from. */
export const chooseLanguageOf = endpoint(async ({ request }) => {
  const fields = Object.fromEntries(new URLSearchParams(await readText(request, MAX_FORM)));
  const { language } = parseInput(Choice, fields);
  const secure = isSecure(request) ? '; Secure' : '';
  return new Response(null, {
    status: 303,
    headers: {
      location: cameFrom(request),
      'set-cookie': `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${KEPT}; SameSite=Lax${secure}`,
      'cache-control': 'no-store',
    },
  });
});

/** The page that the form stood on, as the browser says; home where it says none of ours. */
function cameFrom(request: Request): string {
  const referrer = request.headers.get('referer');
  if (referrer === null || !URL.canParse(referrer)) return '/';
  const { host, pathname, search } = new URL(referrer);
  // A path that begins with two slashes would be the address of another host.
  return host === new URL(originOf(request)).host ? `${pathname.replace(/^\/+/, '/')}${search}` : '/';
}
