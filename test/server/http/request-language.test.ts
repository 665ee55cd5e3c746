import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGE_HEADER } from '@/language/languages';
import { setLanguage } from '@/server/http/request-language';

describe('setLanguage', () => {
  /** What whoever answers says of the headers that the answer depends on. */
  let vary: string | string[] | null = null;
  const server = http.createServer((request, response) => {
    setLanguage(request, response);
    if (vary !== null) response.setHeader('vary', vary);
    response.end(String(request.headers[LANGUAGE_HEADER]));
  });
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => server.close());
  const ask = (headers: Record<string, string>) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers });

  it.each([
    ['what the browser asks for', { 'accept-language': 'de-AT, en;q=0.5' }, 'de'],
    [
      'what was chosen before what the browser asks for',
      { 'accept-language': 'de', cookie: 'faultline-language=en' },
      'en',
    ],
    ['English for what nobody speaks here', { 'accept-language': 'fr' }, 'en'],
    ['never what a client writes into the header of ours', { [LANGUAGE_HEADER]: 'de' }, 'en'],
  ])('answers in %s', async (_, headers, language) => {
    vary = null;
    const answer = await ask(headers);
    expect([await answer.text(), answer.headers.get('content-language')]).toEqual([language, language]);
  });

  it.each([
    ['nothing else', null, 'Cookie, Accept-Language'],
    ['what the framework names', 'rsc, next-url', 'rsc, next-url, Cookie, Accept-Language'],
    ['a list that has it already', ['RSC', 'accept-language'], 'RSC, accept-language, Cookie'],
  ])('lets caches know that it depends on the language, beside %s', async (_, named, told) => {
    vary = named;
    expect((await ask({})).headers.get('vary')).toBe(told);
  });
});
