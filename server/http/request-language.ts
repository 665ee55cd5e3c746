import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseLanguage } from '@/language/choose-language';
import { isLanguage, LANGUAGE_COOKIE, LANGUAGE_HEADER, type Language, SOURCE_LANGUAGE } from '@/language/languages';

/**
 * Decides the language of a request, once, before the framework sees it: pages live under app/[language], and the framework's
 * rewrites (next.config.js) put this word in front of the address. What a client sends under the header's name is overwritten.
 */
export function setLanguage(request: IncomingMessage, response: ServerResponse): void {
  const language = wantedLanguage(request);
  request.headers[LANGUAGE_HEADER] = language;
  response.setHeader('Content-Language', language);
  keepInVary(response, ['Cookie', 'Accept-Language']);
}

/** Names headers of the request that the answer depends on, beside those that whoever answers names: the framework sets its own list. */
function keepInVary(response: ServerResponse, names: readonly string[]): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    if (name.toLowerCase() !== 'vary') return set(name, value);
    const own = [value].flat().flatMap((list) =>
      String(list)
        .split(',')
        .map((one) => one.trim()),
    );
    const named = new Set(own.map((one) => one.toLowerCase()));
    return set(name, [...own, ...names.filter((one) => !named.has(one.toLowerCase()))].join(', '));
  };
  response.setHeader('Vary', names.join(', '));
}

/** The language that a request asks for, before anything is decided. */
export function wantedLanguage({ headers }: IncomingMessage): Language {
  return chooseLanguage(cookieOf(headers.cookie, LANGUAGE_COOKIE), headers['accept-language']);
}

/** The language that a request is answered in. */
export function languageOf(headers: Headers): Language {
  const language = headers.get(LANGUAGE_HEADER);
  return isLanguage(language) ? language : SOURCE_LANGUAGE;
}

function cookieOf(cookies: string | undefined, name: string): string | undefined {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim().split('=', 2));
  return pairs.find(([key]) => key === name)?.[1];
}
