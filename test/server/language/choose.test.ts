import { describe, expect, it } from 'vitest';
import { chooseLanguageOf } from '@/server/language/choose';

async function choose(language: string, referer?: string): Promise<Response> {
  const headers = new Headers({ host: 'school.example', origin: 'http://school.example' });
  if (referer !== undefined) headers.set('referer', referer);
  const body = new URLSearchParams({ language });
  return chooseLanguageOf(new Request('http://school.example/api/language', { method: 'POST', headers, body }));
}

describe('choosing the language of the interface', () => {
  it('is kept in a cookie', async () => {
    const response = await choose('en');
    expect(response.headers.get('set-cookie')).toMatch(/^faultline-language=en; Path=\/; /);
  });

  it.each([
    ['http://school.example/settings?x=1', '/settings?x=1'],
    ['https://school.example/learn', '/learn'],
    ['http://elsewhere.example/learn', '/'],
    ['http://school.example//elsewhere.example/learn', '/elsewhere.example/learn'],
    ['no address', '/'],
    [undefined, '/'],
  ])('leads back from %s to %s', async (referer, location) => {
    const response = await choose('en', referer);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(location);
  });

  it('refuses a language that is not on offer', async () => {
    expect((await choose('xx')).status).toBe(400);
  });
});
