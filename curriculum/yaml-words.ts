import type { YAMLError } from 'yaml';

type Code = YAMLError['code'];

/** Faults that one code of the parser stands for, by what its own words hold; the first that fits. */
const BY_WORDS: Partial<Record<Code, readonly (readonly [RegExp, string])[]>> = {
  MISSING_CHAR: [
    [/closing .quote/, 'A quote is opened and never closed; close it, or take it out.'],
    [
      /Implicit map keys/,
      'This line is neither a key with its value nor an item of a list; write "key: value" or "- item".',
    ],
    [
      /directives-end|doc-start/,
      'A line that begins with % speaks to the parser; take it out, or put quotes around the text.',
    ],
    [/Sequence item without -/, 'An item of this list has no dash; begin it with "- ".'],
    [/Missing ,/, 'Two entries stand in these brackets without a comma between them; put one there.'],
    [/Missing space after :/, 'A colon is joined to its value; put a space behind it.'],
    [/Comments must/, 'A # is joined to what stands before it; put a space in front of it, or quotes around the text.'],
    [/Tags and anchors/, 'A tag or an anchor is joined to what follows; put a space behind it.'],
    [/same line with directives-end/, 'The document begins on the line of ---; begin it on the next.'],
    [/must end with/, 'A bracket is opened and never closed; close it, or put quotes around the text.'],
  ],
  BAD_INDENT: [
    [
      /same column/,
      'The entries of one list or group do not stand in one column; give them the same number of spaces.',
    ],
    [
      /must end with|sufficiently indented/,
      'A bracket is opened and not closed, or closed too far to the left; close it further in than the key that it belongs to.',
    ],
  ],
  UNEXPECTED_TOKEN: [
    [
      /at node end/,
      'Something follows where the value has ended; put quotes around the whole value, or a comma between two.',
    ],
    [/Unexpected ,|empty item/, 'A comma has nothing in front of it; take it out, or put quotes around the text.'],
    [
      /flow-(?:seq|map)-end|Unexpected [\]}]/,
      'A bracket is closed that was never opened; take it out, or put quotes around the text.',
    ],
    [
      /Block scalar header/,
      'Something follows the | or > of a text of several lines; begin the text on the next line.',
    ],
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    [
      /sequence/,
      'A dash stands further to the left than the list that it belongs to; give all its items the same number of spaces.',
    ],
  ],
};

const BY_CODE: Record<Code, string> = {
  ALIAS_PROPS: 'An alias has a tag or an anchor of its own; take that away.',
  BAD_ALIAS: 'A * or & names nothing that can be named; give it a name of letters, or put quotes around the text.',
  BAD_DIRECTIVE: 'A line that begins with % speaks to the parser; take it out, or put quotes around the text.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes is followed by what it cannot escape; double it, or use single quotes.',
  BAD_INDENT: 'This line is indented otherwise than what it belongs to; give it the same number of spaces.',
  BAD_PROP_ORDER: 'A tag or an anchor stands before the dash or the colon; put it behind.',
  BAD_SCALAR_START: 'A value begins with a character that YAML keeps for itself; put quotes around the value.',
  BLOCK_AS_IMPLICIT_KEY:
    'Two keys stand on one line; put each on a line of its own, or quotes around a value with a colon in it.',
  BLOCK_IN_FLOW:
    'Keys or dashes stand inside brackets without commas between them; put commas there, or write none of it in brackets.',
  DUPLICATE_KEY: 'This key stands twice in the same place; take one away.',
  IMPOSSIBLE: 'This cannot be read; write it on lines of its own.',
  KEY_OVER_1024_CHARS: 'A key is longer than 1,024 characters; shorten it.',
  MISSING_CHAR: 'A character is missing here; look for a quote, a bracket, a comma or a colon.',
  MULTILINE_IMPLICIT_KEY: 'A key goes over several lines; write it on one, or put quotes around the text.',
  MULTIPLE_ANCHORS: 'A value has two anchors; keep one.',
  MULTIPLE_DOCS: 'The file holds several documents; keep one, without the line --- between them.',
  MULTIPLE_TAGS: 'A value has two tags; keep one.',
  NON_STRING_KEY: 'A key is a list or a group; write a word.',
  RESOURCE_EXHAUSTION: 'The data is nested too deeply; nest it less.',
  TAB_AS_INDENT: 'This line is indented with a tab; indent with spaces.',
  TAG_RESOLVE_FAILED: 'A tag (!…) is not known here; take it out, or put quotes around the text.',
  UNEXPECTED_TOKEN: 'Something stands here that cannot; put quotes around the text, or take it out.',
  BAD_COLLECTION_TYPE: 'A tag does not fit the list or group that it stands at; take it out.',
};

/** What is wrong with a YAML text, and what to do, in words of our own; the parser's are for people who write parsers. */
export function yamlWords({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  return BY_WORDS[code]?.find(([words]) => words.test(message))?.[1] ?? BY_CODE[code];
}
