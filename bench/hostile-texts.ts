/** Characters of a text that is as long as a data file may be. */
const LONG = 299_000;
const TEN_MEGABYTES = 10_000_000;

/** One piece again and again, up to so many characters. */
function filled(piece: string | ((i: number) => string), characters = LONG): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < characters; i++) {
    const part = typeof piece === 'string' ? piece : piece(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

const letters = 'abcdefghi'.split('');
const design = (resource: string) => `faultline: design/1\nresources:\n  - ${resource}\n`;

/** Texts that are sent in to hold a reader up, and the words by which each is refused. */
export const HOSTILE_TEXTS: readonly (readonly [name: string, text: string, refusal: RegExp])[] = [
  ['brackets without end', `a: ${'['.repeat(1_990)}`, /nested too deeply/],
  ['brackets without end, line by line', `a:\n${filled(' [\n', 20_000)}`, /nested too deeply/],
  ['brackets without end, all on one line', '['.repeat(LONG), /nested too deeply/],
  ['maps in maps on one line', `a: ${'{a: '.repeat(400)}`, /nested too deeply/],
  ['maps in maps by indentation', filled((i) => `${' '.repeat(i % 99)}k:\n`), /nested too deeply/],
  ['lists in lists on one line', `${'- '.repeat(900)}x`, /nested too deeply/],
  ['a hundred thousand levels of JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /nested too deeply/],
  ['ten megabytes', 'x'.repeat(TEN_MEGABYTES), /too long/],
  ['ten megabytes of JSON', `{"a": "${'x'.repeat(TEN_MEGABYTES)}"}`, /too long/],
  ['one line without end', `a: ${'x'.repeat(LONG - 3)}`, /line is too long/],
  [
    'aliases that multiply',
    letters.map((c, i) => `${c}: &${c} [${i === 0 ? 'x,'.repeat(9) : `*${letters[i - 1]},`.repeat(9)}]`).join('\n'),
    /aliases/,
  ],
  ['aliases in great number', `a: &a x\nb:\n${filled('- *a\n', 50_000)}`, /aliases/],
  ['anchors in great number', filled((i) => `- &a${i} x\n`, 90_000), /anchors/],
  ['tags in great number', filled('- !x a\n', 50_000), /tags/],
  ['blank lines', `a: 1\n${filled('\n')}`, /too many lines/],
  ['lines of spaces', `a: 1\n${filled(' \t\n')}`, /too many lines/],
  ['keys in great number', filled((i) => `k${i}: ${i}\n`), /too many lines/],
  ['keys in great number, of JSON', `{${filled((i) => `"k${i}":1,`)}"z":1}`, /There is no setting|This is missing/],
  ['values between commas', `[\n${filled(`${'1,'.repeat(900)}\n`)}]`, /Keep the document under|begins as JSON/],
  ['quotes', filled(`${'""'.repeat(900)}\n`, 200_000), /too many values/],
  ['a number that is none', design('{id: web, type: ec2-instance, zone: a, gigabytes: .nan}'), /finite number/],
  ['an endless number', design('{id: web, type: ec2-instance, zone: a, gigabytes: -.inf}'), /finite number/],
  ['a number of two thousand digits', design(`{id: w, type: ami, gigabytes: ${'9'.repeat(1_900)}}`), /finite number/],
  ['huge numbers on many lines', `resources:\n${filled(`  - ${'9'.repeat(1_900)}\n`)}`, /finite number/],
  ['a key that reaches for the prototype', design('{id: web, type: ami, __proto__: {x: 1}}'), /Leave out the key/],
  ['the same in JSON', '{"faultline": "design/1", "resources": [{"__proto__": {"x": 1}}]}', /Leave out the key/],
  ['a key that reaches for the constructor', 'constructor: {prototype: {x: 1}}\n', /Leave out the key/],
  ['a tag that asks for code', 'a: !!js/function "x"\n', /A tag \(!…\) is not known here/],
  [
    'a ring of calls',
    `faultline: design/1\nresources:\n  - {id: x, type: ec2-instance, zone: a}\n  - {id: y, type: ec2-instance, zone: a}\nlinks:\n  - {from: x, to: y, carries: [reads]}\n  - {from: y, to: x, carries: [reads]}\n`,
    /ring of calls/,
  ],
  ['tabs in front of every line', filled('\t- x\n', 74_000), /indented with a tab/],
  ['two keys on every line', filled(' a: b: c\n', 120_000), /Two keys stand on one line/],
  ['keys of nothing on every line', filled(' : x\n', 70_000), /stands twice/],
  ['a list at the left edge with a fault at its end', `${filled('- x\n', 59_000)}"`, /left edge/],
  ['a group at the left edge', filled((i) => `k${i}: 1\n`, 130_000), /left edge/],
  ['a million characters of JSON', `{${filled((i) => `"k${i}":1,`, 900_000)}"z":1}`, /Keep an object under/],
  ['an anchor that holds itself', 'a: &a [*a]\n', /alias|Nest at most|no setting/],
];
