import { TERRAFORM_LIMITS } from '../limits';
import type { Plain } from '../plain';
import { format, plainFormat } from './format';
import { listIn, numberIn, ofPlain, ofText, type TerraformFunction, textOf } from './function';
import { join, split } from './joining';

/** Functions of texts. */
export const TEXTS: Readonly<Record<string, TerraformFunction>> = {
  chomp: ofText((text) => text.replace(/[\r\n]+$/, '')),
  endswith: ofPlain((text, end) => String(text).endsWith(String(end))),
  format,
  formatlist: ofPlain(formatList),
  indent: ofPlain((spaces, text) => indented(numberIn(spaces), textOf(text))),
  join,
  lower: ofText((text) => text.toLowerCase()),
  regex: ofPlain((pattern, text) => matches(pattern, text)?.[0]),
  regexall: ofPlain((pattern, text) => matches(pattern, text)),
  replace: ofText((text, search, by) => replaced(text, textOf(search), textOf(by))),
  split,
  startswith: ofPlain((text, start) => String(text).startsWith(String(start))),
  strcontains: ofPlain((text, part) => String(text).includes(String(part))),
  strrev: ofText((text) => [...text].reverse().join('')),
  substr: ofText((text, offset, length) => part(text, numberIn(offset), numberIn(length))),
  title: ofText((text) =>
    text.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase()),
  ),
  trim: ofText((text, signs) => trimmed(text, textOf(signs) ?? '')),
  trimprefix: ofText((text, start) => (text.startsWith(String(start)) ? text.slice(String(start).length) : text)),
  trimsuffix: ofText((text, end) =>
    end !== '' && text.endsWith(String(end)) ? text.slice(0, text.length - String(end).length) : text,
  ),
  trimspace: ofText((text) => text.trim()),
  upper: ofText((text) => text.toUpperCase()),
};

/** Every line but the first is moved in; a hundred blanks at most. */
function indented(spaces: number | undefined, text: string | undefined): string | undefined {
  if (spaces === undefined || text === undefined || spaces < 0 || spaces > 100) return undefined;
  return text.replaceAll('\n', `\n${' '.repeat(spaces)}`);
}

function trimmed(text: string, signs: string): string {
  const set = new Set(signs);
  const all = [...text];
  let [from, to] = [0, all.length];
  while (from < to && set.has(all[from] as string)) from += 1;
  while (to > from && set.has(all[to - 1] as string)) to -= 1;
  return all.slice(from, to).join('');
}

function part(text: string, offset: number | undefined, length: number | undefined): string | undefined {
  if (offset === undefined || length === undefined) return undefined;
  const all = [...text];
  const from = offset < 0 ? Math.max(0, all.length + offset) : offset;
  return all.slice(from, length < 0 ? undefined : from + length).join('');
}

function replaced(text: string, search: string | undefined, by: string | undefined): string | undefined {
  if (search === undefined || by === undefined) return undefined;
  if (search.length > 1 && search.startsWith('/') && search.endsWith('/')) {
    const pattern = safePattern(search.slice(1, -1), text, 'g');
    return pattern === undefined ? undefined : text.replace(pattern, by.replace(/\$\{?(\w+)\}?/g, '$$$1'));
  }
  return search === '' ? undefined : text.split(search).join(by);
}

/** What a pattern finds: the whole of each, its groups as a list, or its named groups as a map. */
function matches(pattern: Plain | undefined, text: Plain | undefined): Plain[] | undefined {
  if (typeof pattern !== 'string' || typeof text !== 'string') return undefined;
  const safe = safePattern(pattern, text, 'g');
  if (safe === undefined) return undefined;
  return [...text.matchAll(safe)].map((m): Plain => {
    if (m.groups !== undefined) return { ...m.groups };
    return m.length === 1 ? m[0] : m.slice(1).map((group) => group ?? null);
  });
}

/** A pattern that takes bounded time here too: the tool's own engine never goes back, this one does. */
function safePattern(source: string, text: string, flags: string): RegExp | undefined {
  if (source.length > TERRAFORM_LIMITS.regexPattern || text.length > TERRAFORM_LIMITS.regexText) return undefined;
  if (/\)\s*[*+{]/.test(source) || (source.match(/[*+}]/g) ?? []).length > 4) return undefined;
  try {
    return new RegExp(source.replaceAll('(?P<', '(?<').replaceAll('\\A', '^').replaceAll('\\z', '$'), flags);
  } catch {
    return undefined;
  }
}

function formatList(spec: Plain | undefined, ...args: readonly Plain[]): Plain | undefined {
  const lists = args.map(listIn);
  const length = Math.max(0, ...lists.map((list) => list?.length ?? 0));
  if (lists.some((list) => list !== undefined && list.length !== length)) return undefined;
  const text = textOf(spec);
  if (text === undefined) return undefined;
  const made = Array.from({ length }, (_, i) =>
    plainFormat(
      text,
      args.map((arg, k) => lists[k]?.[i] ?? arg),
    ),
  );
  return made.includes(undefined) ? undefined : (made as string[]);
}
