/** A text without escapes: `\=` is an equals sign, `\n` a line end. A backslash before anything else is a backslash. */
export function unescapeGift(text: string): string {
  return text.replace(/\\([\\:#={}~n])/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

/** A text in which nothing has a meaning. */
export function escapeGift(text: string): string {
  return text.replace(/[\\:#={}~]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Places of characters that no backslash stands before, up to `limit` of them. */
export function unescapedPlaces(text: string, characters: string, limit = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length && places.length < limit; at++) {
    const character = text[at] ?? '';
    if (character === '\\') at++;
    else if (characters.includes(character)) places.push(at);
  }
  return places;
}

/** A text taken apart at a character that no backslash stands before, into at most `most` parts. */
export function splitUnescaped(text: string, character: string, most = Number.POSITIVE_INFINITY): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const at of unescapedPlaces(text, character, most - 1)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}
