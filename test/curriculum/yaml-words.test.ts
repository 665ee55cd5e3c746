import { describe, expect, it } from 'vitest';
import { parseYaml } from '@/curriculum/document';

const told = (text: string) => {
  const { problems } = parseYaml('d.yaml', text);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

describe('broken YAML is told by line, in words that say what to do', () => {
  it.each([
    ['a: 1\n\tb: 2\n', /^2:1 This line is indented with a tab; indent with spaces/],
    ['a: "x\nb: 1\n', /A quote is opened and never closed; close it/],
    ["a: 'x\n", /A quote is opened and never closed; close it/],
    ['a: 1\nzone\n', /^2:1 This line is neither a key with its value nor an item of a list; write/],
    ['a: b: c\n', /^1:4 Two keys stand on one line; put each on a line of its own/],
    ['a: [x, y\nb: 1\n', /A bracket is opened and not closed/],
    ['a: {x: 1 y: 2}\n', /brackets without commas between them; put commas there/],
    ['a: [1 2, , 3]\n', /A comma has nothing in front of it/],
    ['a: x]\nb: ]\n', /closed that was never opened/],
    ['a: @home\n', /^1:4 A value begins with a character that YAML keeps for itself; put quotes/],
    ['a: "x" y\n', /Something follows where the value has ended/],
    ['a: "\\q"\n', /A backslash in double quotes is followed by what it cannot escape/],
    ['a: !secret x\n', /A tag \(!…\) is not known here; take it out/],
    ['a: &x &y 1\n', /A value has two anchors; keep one/],
    ['a: 1\n---\nb: 2\n', /The file holds several documents; keep one/],
    ['a:\n  - x\n - y\n', /A dash stands further to the left/],
    ['%x\na: 1\n', /A line that begins with % speaks to the parser/],
    ['a: | x\n  y\n', /Something stands here that cannot; put quotes/],
    ['a:b\nc: 1\n', /goes over several lines|neither a key/],
  ])('%j', (text, words) => {
    expect(told(text)[0]).toMatch(words);
  });

  it('tells at most twenty faults, of the first lines of a long text without the rest', () => {
    const faults = told(`a:\n${'  b: c: d\n'.repeat(10_000)}`);
    expect(faults).toHaveLength(20);
    expect(faults[0]).toMatch(/^2:/);
  });

  it('reads a long text of which the first lines leave brackets, quotes and text open', () => {
    const rows = Array.from({ length: 2_400 }, (_, i) => `  [k${i}, "a\n  b"],`).join('\n');
    expect(parseYaml('d.yaml', `a: [\n${rows}\n  ]\n`).problems).toEqual([]);
  });
});
