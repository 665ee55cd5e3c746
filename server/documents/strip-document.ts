/** A document whose framework markup is not what it was when this was written: the build must stop. */
export class StripError extends Error {
  override readonly name = 'StripError';
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SCRIPT_PRELOAD = /<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*>/g;
/** React's marks between texts and around finished boundaries. They mean nothing once nobody hydrates. */
const MARKS = /<!--(?: |\$|\/\$|&|\/&)-->/g;

/**
 * Takes the framework's scripts, its inlined page data and its script preloads out of a prerendered page, and leaves our
 * islands (`<script data-island>`), styles and fonts. Throws a StripError for any script that it does not know, when there
 * was nothing to take, or when something of the framework would remain.
 */
export function stripDocument(html: string): string {
  const taken = { chunks: 0, data: 0 };
  let islands = 0;
  const withoutScripts = html.replace(SCRIPT, (element, attributes: string, text: string) => {
    if (/\bdata-island\b/.test(attributes)) {
      islands += 1;
      return element;
    }
    if (/\bsrc="\/_next\/static\/[^"]+\.js[^"]*"/.test(attributes) && text === '') taken.chunks += 1;
    else if (/\bid="_R_"/.test(attributes) && text.includes('TURBOPACK')) taken.chunks += 1;
    else if (/^\((?:self\.__next_f=|globalThis)/.test(text) || text.startsWith('self.__next_f.push(')) taken.data += 1;
    else throw new StripError(`an unknown script: ${element.slice(0, 120)}`);
    return '';
  });
  if (taken.chunks === 0) throw new StripError('no script of the framework where there used to be some');
  if (taken.data === 0) throw new StripError('no page data of the framework where there used to be some');
  if (islands === 0) throw new StripError('no island: the theme, search and account would be dead');
  const stripped = withoutScripts
    .replace(SCRIPT_PRELOAD, (link) => (/\bas="script"|modulepreload/.test(link) ? '' : link))
    .replace(MARKS, '');
  requireClean(stripped);
  return stripped;
}

function requireClean(html: string): void {
  const left = /\/_next\/[^"' ]+\.js|__next_f|<!--\$[?!]-->|<template id="B:|<div hidden="" id="S:/.exec(html);
  if (left) throw new StripError(`left over from the framework: ${html.slice(left.index, left.index + 120)}`);
}
