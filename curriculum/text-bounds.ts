/** Largest file that a pack may hold, in characters. Stated so that nothing hostile is ever parsed. */
export const MAX_FILE_CHARACTERS = 300_000;

/** Longest line; the parser takes quadratic time over some kinds of long nonsense. */
const MAX_LINE_CHARACTERS = 2_000;

/** Most lines, and most characters that can begin or end a value: what the largest design takes and a little more. */
const MAX_LINES = 15_000;
const MAX_MARKS = 30_000;

/** Most lines that begin at the left edge: the lists of the largest design, were they not indented, and a little more. */
const MAX_EDGE = 3_000;

/** Most brackets open at once, lines that stand further in one below the other, and markers at the start of one line (`- - - x`). */
const MAX_OPEN = 100;
const MAX_INDENTS = 40;
const MAX_MARKERS = 12;

/** Most words that look like an anchor, an alias or a tag; emphasis in a page may look so too. */
const MAX_REFERENCES = 1_000;

/** Why a text is not given to the YAML parser, in the words of a problem. */
export interface OutOfBounds {
  message: string;
  expected: string;
  actual: string;
}

/**
 * What a text has too much of for any honest data file, told from its characters alone; null where it is within bounds. The YAML
 * parser takes some ten microseconds a line and works by recursion, so that a text of brackets holds it up for seconds or ends the
 * process; all of this has to be known before it starts. Brackets inside quotes count too; they come in pairs in honest texts.
 */
export function outOfBounds(text: string): OutOfBounds | null {
  if (text.length > MAX_FILE_CHARACTERS)
    return tooMuch('The file is too long.', MAX_FILE_CHARACTERS, 'characters', text.length);
  const lines = text.split('\n');
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > MAX_LINE_CHARACTERS) return tooMuch('A line is too long.', MAX_LINE_CHARACTERS, 'characters', longest);
  if (lines.length > MAX_LINES) return tooMuch('The file has too many lines.', MAX_LINES, 'lines', lines.length);
  const { marks, open } = marksOf(text);
  if (open > MAX_OPEN || lines.some((line) => MARKERS.test(line)) || indentsOf(lines) > MAX_INDENTS) return TOO_DEEP;
  if (marks > MAX_MARKS) return tooMuch('The file holds too many values.', MAX_MARKS, 'marks between them', marks);
  const references = text.match(REFERENCE)?.length ?? 0;
  if (references > MAX_REFERENCES)
    return tooMuch('The file holds too many anchors, aliases or tags.', MAX_REFERENCES, 'of them', references);
  const edge = lines.reduce((sum, line) => sum + (EDGE.test(line) ? 1 : 0), 0);
  if (edge > MAX_EDGE) return tooMuch('The file holds too many entries at its left edge.', MAX_EDGE, 'of them', edge);
  return null;
}

/** The same for JSON, whose parser is fast and does not mind long lines: only brackets without end hold it up. */
export function outOfJsonBounds(text: string): OutOfBounds | null {
  return marksOf(text).open > MAX_OPEN ? TOO_DEEP : null;
}

const TOO_DEEP = {
  message: 'The data is nested too deeply.',
  expected: `at most ${MAX_INDENTS} levels`,
  actual: 'more',
};
const MARKERS = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${MAX_MARKERS + 1}}`);
const EDGE = /^[^\s#]/;
const REFERENCE = /(?<![^\s,[{:])[&*!](?=\S)/g;

function tooMuch(message: string, most: number, of: string, actual: number): OutOfBounds {
  return { message, expected: `at most ${most} ${of}`, actual: String(actual) };
}

const OPENS = 1;
const CLOSES = 2;
const OTHER = 3;
/** What a character does, by its code; most do nothing. */
const ROLES = new Uint8Array(128);
for (const [characters, role] of [
  ['[{', OPENS],
  [']}', CLOSES],
  [`,:?"'&*!`, OTHER],
] as const)
  for (const character of characters) ROLES[character.charCodeAt(0)] = role;

/** How many characters can begin or end a value, and how many brackets are open at once. */
function marksOf(text: string): { marks: number; open: number } {
  let marks = 0;
  let open = 0;
  let most = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const role = code < 128 ? ROLES[code] : 0;
    if (role === 0) continue;
    if (role === OPENS) open += 1;
    else if (role === CLOSES) open = Math.max(0, open - 1);
    marks += 1;
    most = Math.max(most, open);
  }
  return { marks, open: most };
}

/** How many lines stand further and further in, one below the other. */
function indentsOf(lines: readonly string[]): number {
  const levels: number[] = [];
  let most = 0;
  for (const line of lines) {
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    while ((levels.at(-1) ?? -1) >= indent) levels.pop();
    levels.push(indent);
    most = Math.max(most, levels.length);
  }
  return most;
}
