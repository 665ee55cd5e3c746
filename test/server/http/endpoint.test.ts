import { describe, expect, it } from 'vitest';
import { endpoint } from '@/server/http/endpoint';
import { isSecure, originOf, requireSameOrigin } from '@/server/http/same-origin';

const echo = endpoint(async ({ json }) => ({ got: await json(100) }));

function write(headers: Record<string, string>, body = '{}', url = 'http://school.test/api/x'): Request {
  return new Request(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}

type Sent = Record<string, string>;

describe('a write', () => {
  it.each<{ from: string; headers: Sent }>([
    { from: 'our own page', headers: { 'sec-fetch-site': 'same-origin', origin: 'http://school.test' } },
    { from: 'our own page in an old browser', headers: { origin: 'http://school.test' } },
    { from: 'our page behind a proxy that ends TLS', headers: { origin: 'https://school.test' } },
    { from: 'a program that is no browser', headers: {} },
  ])('of $from is taken', async ({ headers }) => {
    const response = await echo(write({ host: 'school.test', ...headers }));
    expect(response.status).toBe(200);
  });

  it.each<{ from: string; headers: Sent }>([
    { from: 'another site', headers: { 'sec-fetch-site': 'cross-site', origin: 'http://evil.test' } },
    { from: 'a sister domain', headers: { 'sec-fetch-site': 'same-site', origin: 'http://school.test' } },
    { from: 'another site in an old browser', headers: { origin: 'http://evil.test' } },
    { from: 'another port', headers: { origin: 'http://school.test:81' } },
    { from: 'a sandboxed frame', headers: { origin: 'null' } },
    { from: 'a name that only begins like ours', headers: { origin: 'http://school.test.evil.test' } },
  ])('of $from is refused', async ({ headers }) => {
    const response = await echo(write({ host: 'school.test', ...headers }));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'foreign-origin' });
  });

  it.each<{ what: string; headers: Sent; body: string; status: number; code: string }>([
    { what: 'a form', headers: { 'content-type': 'text/plain' }, body: '{}', status: 415, code: 'wrong-media-type' },
    { what: 'broken JSON', headers: {}, body: '{', status: 400, code: 'not-json' },
    { what: 'too much', headers: {}, body: JSON.stringify('x'.repeat(200)), status: 413, code: 'too-large' },
    {
      what: 'a lie about its length',
      headers: { 'content-length': '9' },
      body: `"${'x'.repeat(200)}"`,
      status: 413,
      code: 'too-large',
    },
  ])('with $what is refused with $code', async ({ headers, body, status, code }) => {
    const response = await echo(write(headers, body));
    expect(response.status).toBe(status);
    const answer = await response.json();
    expect(answer).toMatchObject({ code });
    expect(answer.fix).toMatch(/\.$/);
  });

  it('is never cached', async () => {
    expect((await echo(write({}))).headers.get('cache-control')).toBe('no-store');
  });
});

describe('the address of a request', () => {
  it.each<{ headers: Sent; url: string; origin: string }>([
    { headers: { host: 'a.test' }, url: 'http://0.0.0.0:3000/', origin: 'http://a.test' },
    { headers: { host: 'A.test:8080' }, url: 'http://localhost/', origin: 'http://a.test:8080' },
    { headers: { host: 'a.test', 'x-forwarded-proto': 'https' }, url: 'http://x/', origin: 'https://a.test' },
    { headers: { host: 'a.test', 'x-forwarded-proto': 'https, http' }, url: 'http://x/', origin: 'https://a.test' },
    { headers: { host: 'a.test' }, url: 'https://x/', origin: 'https://a.test' },
  ])('with $headers is $origin', ({ headers, url, origin }) => {
    const request = new Request(url, { headers: new Headers(headers) });
    expect(originOf(request)).toBe(origin);
    expect(isSecure(request)).toBe(origin.startsWith('https'));
  });

  it('that is no host at all is refused, not a crash', () => {
    const request = new Request('http://x/', { method: 'POST', headers: { host: 'a b', origin: 'http://a' } });
    expect(() => requireSameOrigin(request)).toThrow(expect.objectContaining({ code: 'foreign-origin' }));
  });
});
