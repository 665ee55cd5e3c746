/** A text as the linter and the choice of options see it. */
export interface TextInfo {
  /** Number of words. */
  length: number;
  /** Lower case, single spaces, without punctuation at the ends of words: equal texts are equal here. */
  normal: string;
  /** Words that carry meaning, in the singular. */
  content: ReadonlySet<string>;
  /** The content words of four letters or more. */
  long: ReadonlySet<string>;
}

/** Words that carry no meaning of their own. */
const STOP_WORDS = new Set(
  (
    'a an and any are as at be been but by can do does for from had has have how if in into is it its more must no nor not of off on one ' +
    'or out over so than that the their them then there these they this those through to two under until up was what when where which ' +
    'while who will with without would you your after also because before between both each every only other same such very already ' +
    'about three four would could should may might never always all none some most several many much'
  ).split(' '),
);

/** Texts of a pack are few and asked about over and over; the limit only guards against a flood of foreign ones. */
const MAX_KNOWN = 50_000;
const known = new Map<string, TextInfo>();

/** Words of a text and what follows from them, remembered by text. */
export function textInfo(text: string): TextInfo {
  const found = known.get(text);
  if (found) return found;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const content = new Set<string>();
  for (const word of words) for (const part of contentWords(word)) content.add(part);
  const info: TextInfo = {
    length: words.length,
    normal: words.map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')).join(' '),
    content,
    long: new Set([...content].filter((word) => word.length >= 4)),
  };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, info);
  return info;
}

/** Share of content words that two texts have in common, from 0 to 1 (Jaccard). */
export function likeness(a: string, b: string): number {
  const one = textInfo(a).content;
  const other = textInfo(b).content;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Ends with a full stop, whatever it ended with. */
export function sentence(text: string): string {
  const plain = capitalised(text.trim());
  return /[.!?]["'”)]?$/.test(plain) ? plain : `${plain}.`;
}

function contentWords(word: string): string[] {
  return word
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .map((part) => part.replace(/^\.+|\.+$/g, ''))
    .filter((part) => part !== '' && !STOP_WORDS.has(part))
    .map(singular);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
