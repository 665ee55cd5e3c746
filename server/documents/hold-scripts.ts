import { StripError } from './strip-document';

const CHUNK = /<script\b([^>]*)\bsrc="(\/_next\/static\/[^"]+\.js[^"]*)"([^>]*)><\/script>/g;
/** The island that loads them again, in whichever language. */
const LOADER = /<script\b[^>]*\bdata-island\b[^>]*\bsrc="\/islands\/[a-z]+\/lab-/;
const PRELOAD = /<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*>/g;

/** Id of the list of scripts that wait; islands/lab.ts reads it. */
export const HELD = 'held-scripts';

/**
 * Takes the addresses of the framework's scripts out of a page's way and leaves them at its end as a list, for an island to load when
 * the page has had its turn. What stands in the page itself stays: it only fills queues. Throws a StripError
 * where there was none, and where nothing would load them.
 */
export function holdScripts(html: string): string {
  if (!LOADER.test(html)) throw new StripError('no island that would load what is held back');
  const addresses: string[] = [];
  const held = html
    .replace(CHUNK, (element, before: string, address: string, after: string) => {
      if (/\b(nomodule|data-island)\b/i.test(before + after)) return element;
      addresses.push(address);
      return '';
    })
    .replace(PRELOAD, (link) => (/\bas="script"|modulepreload/.test(link) ? '' : link));
  const end = held.lastIndexOf('</body>');
  if (addresses.length === 0 || end < 0) throw new StripError('no script of the framework where there used to be some');
  const list = JSON.stringify(addresses).replaceAll('<', '\\u003c');
  return `${held.slice(0, end)}<script type="application/json" id="${HELD}">${list}</script>${held.slice(end)}`;
}
