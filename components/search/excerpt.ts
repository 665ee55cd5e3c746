/** A stretch of a quoted text; `met` where the query met it. */
export interface Stretch {
  text: string;
  met: boolean;
}

/**
 * The part of a text around the first word that was met, in at most `length` characters and whole words, with the words
 * met marked. Words are compared from their beginning and without regard to case.
 */
export function excerpt(text: string, words: readonly string[], length: number): Stretch[] {
  const pattern = patternOf(words);
  const at = pattern === null ? 0 : Math.max(0, text.search(pattern));
  const from = at <= length / 2 ? 0 : wordStart(text, at - Math.floor(length / 3));
  const to = from + length >= text.length ? text.length : wordEnd(text, from + length);
  const part = `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
  return mark(part, words);
}

/** A text in stretches, the words met marked. */
export function mark(text: string, words: readonly string[]): Stretch[] {
  const pattern = patternOf(words);
  if (pattern === null) return [{ text, met: false }];
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, met: index % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
}

/** Splits at the words met, each kept: a capturing group. */
function patternOf(words: readonly string[]): RegExp | null {
  const known = words.filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) return null;
  const escaped = known.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])((?:${escaped.join('|')})(?![\\p{L}\\p{N}]))`, 'iu');
}

function wordStart(text: string, at: number): number {
  return text.indexOf(' ', Math.max(0, at)) + 1;
}

function wordEnd(text: string, at: number): number {
  const end = text.lastIndexOf(' ', at);
  return end > 0 ? end : at;
}
