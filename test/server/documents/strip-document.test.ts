import { describe, expect, it } from 'vitest';
import { StripError, stripDocument } from '@/server/documents/strip-document';

const CHUNK = '<script src="/_next/static/chunks/0a1.js" async=""></script>';
const DATA = '<script>self.__next_f.push([1,"0:x"])</script>';
const ISLAND = '<script data-island="true" type="module" src="/islands/en/shell-A1.js"></script>';
const page = (...parts: string[]) =>
  `<html><head>${parts.join('')}</head><body><p>Text<!-- -->, more</p></body></html>`;

describe('taking the framework out of a document', () => {
  it('leaves the text, the styles, the fonts and the islands', () => {
    const style = '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>';
    const font = '<link rel="preload" href="/_next/static/media/mona.woff2" as="font"/>';
    const preload = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0a1.js"/>';
    expect(stripDocument(page(style, font, preload, CHUNK, DATA, ISLAND))).toBe(
      `<html><head>${style}${font}${ISLAND}</head><body><p>Text, more</p></body></html>`,
    );
  });

  it.each([
    ['a script that it does not know', page(CHUNK, DATA, ISLAND, '<script>other()</script>')],
    ['no script of the framework', page(DATA, ISLAND)],
    ['no page data', page(CHUNK, ISLAND)],
    ['no island', page(CHUNK, DATA)],
    ['a boundary that waits for a script', page(CHUNK, DATA, ISLAND, '<template id="B:0"></template>')],
    ['a content that a script would move', page(CHUNK, DATA, ISLAND, '<div hidden="" id="S:0"></div>')],
    ['a chunk named elsewhere', page(CHUNK, DATA, ISLAND, '<a href="/_next/static/chunks/x.js">x</a>')],
  ])('stops at %s', (_name, html) => {
    expect(() => stripDocument(html)).toThrow(StripError);
  });
});
