import { describe, expect, it } from 'vitest';
import { holdScripts } from '@/server/documents/hold-scripts';
import { documentRule } from '@/server/documents/on-demand';
import { StripError, stripDocument } from '@/server/documents/strip-document';

const CHUNK = '<script src="/_next/static/chunks/0a1.js" nonce="n" async=""></script>';
const OLD = '<script src="/_next/static/chunks/old.js" noModule=""></script>';
const DATA = '<script nonce="n">self.__next_f.push([1,"0:x"])</script>';
const ISLAND = '<script data-island="true" type="module" src="/islands/en/lab-A1.js"></script>';
const PRELOAD = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0a1.js"/>';
const FONT = '<link rel="preload" href="/_next/static/media/mona.woff2" as="font"/>';
const page = (...parts: string[]) => `<html><head>${parts.join('')}</head><body><p>Text</p></body></html>`;

describe('holding back the scripts of an editor', () => {
  it('lists them at the end and leaves everything else', () => {
    expect(holdScripts(page(FONT, PRELOAD, CHUNK, OLD, DATA, ISLAND))).toBe(
      `<html><head>${FONT}${OLD}${DATA}${ISLAND}</head><body><p>Text</p><script type="application/json" id="held-scripts">["/_next/static/chunks/0a1.js"]</script></body></html>`,
    );
  });

  it.each([
    ['nothing to hold back', page(DATA, ISLAND)],
    ['nothing that would load it again', page(CHUNK, DATA)],
  ])('stops at %s', (_name, html) => {
    expect(() => holdScripts(html)).toThrow(StripError);
  });
});

describe('which pages are changed as they are sent', () => {
  it.each([
    ['/', stripDocument],
    ['/practice?pack=aws-ha', stripDocument],
    ['/lab', stripDocument],
    ['/lab/shop?gameday=ABC', holdScripts],
    ['/lab/free', holdScripts],
    ['/lab/import', null],
    ['/lab/offline', null],
    ['/practice/run', null],
    ['/exam', null],
    ['//', null],
    ['http://[', null],
  ])('%s', (url, rule) => {
    expect(documentRule({ method: 'GET', url, headers: {} })).toBe(rule);
    expect(documentRule({ method: 'POST', url, headers: {} })).toBeNull();
    expect(documentRule({ method: 'GET', url, headers: { rsc: '1' } })).toBeNull();
  });
});
