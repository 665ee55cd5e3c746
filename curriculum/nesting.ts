/** Most brackets open at once, and most spaces before a line's first character, that are handed to the YAML parser. */
const MAX_OPEN = 100;

/** Most list or key markers at the start of one line (`- - - x`). */
const MAX_MARKERS = 12;

/**
 * Whether a text nests further than any honest data file, told from its characters alone. The YAML parser works by
 * recursion and ends the process when it is taken thousands of levels down, so this has to be known before it starts.
 * Brackets inside quotes count too; they come in pairs in honest texts.
 */
export function nestsTooDeeply(text: string): boolean {
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    if (open > MAX_OPEN) return true;
  }
  return new RegExp(`^(?: {${MAX_OPEN + 1}}|\\s*(?:[-?:]\\s+){${MAX_MARKERS + 1}})`, 'm').test(text);
}
