/** Words that carry no matter of their own: comparisons leave them out. */
const FILLERS = new Set(
  'a an the is are was were be been being of to in on at by for from with as and or that this these those it its their they which who whose has have had do does can may will would also than then so such any each every all both there into'.split(
    ' ',
  ),
);

/** Words that turn a sentence around. */
const NEGATIONS = /\b(?:not|no|never|none|neither|nor|without|cannot|only|nothing|nobody)\b|n['’]t\b/gi;

/** Singular of an English noun in the plural, by its ending: "addresses", "copies", "zones". */
export function singular(word: string): string {
  if (/ies$/i.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/i.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is)$/i.test(word) || word.length < 4) return word;
  return word.replace(/s$/i, '');
}

/** The words of a sentence that matter, in lower case and in the singular, in order. Digits count as words. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? [])
    .filter((word) => !FILLERS.has(word))
    .map(singular);
}

/** How many words of a sentence turn it around. */
export function countNegations(text: string): number {
  return text.match(NEGATIONS)?.length ?? 0;
}

/** Share of words that two sentences have in common, 0 to 1 (Jaccard index of their sets of words). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return a.size + b.size === 0 ? 1 : common / (a.size + b.size - common);
}
