import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPack } from '@/curriculum/check';
import { rules } from '@/curriculum/rules';
import { harbour, lineOf } from '../../helpers/harbour';
import { cases } from './cases';

describe('the content rules', () => {
  test('a good pack passes every one of them', () => {
    const { pack, problems } = harbour();
    expect([...problems, ...checkPack(pack)]).toEqual([]);
  });

  test('each is registered once, lives in the file of its name, and is shown a bad pack here', () => {
    const names = rules.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
    const files = readdirSync('curriculum/rules').map((file) => file.replace(/\.ts$/, ''));
    for (const name of names) {
      expect(files).toContain(name);
      expect(cases.map((each) => each.rule)).toContain(name);
    }
    for (const rule of rules) expect(rule.description).toMatch(/^[A-Z].*\.$/);
  });

  test.each(cases)('$rule reports $name', ({ rule, edits, file, line, expected, actual }) => {
    const { pack, files } = harbour(...edits);
    const found = checkPack(pack).filter((problem) => problem.rule === rule);
    expect(found).toEqual([
      expect.objectContaining({
        file,
        line: lineOf(files, file, line),
        expected: matching(expected),
        actual: matching(actual),
      }),
    ]);
    expect(found[0]?.message).toMatch(/[.]$/);
  });

  test('the same pack always gives the same list, in order of place', () => {
    const edits = cases.find((each) => each.rule === 'false-beliefs')?.edits ?? [];
    expect(checkPack(harbour(...edits).pack)).toEqual(checkPack(harbour(...edits).pack));
  });

  test('a file that cannot be read is reported once, not by everything that refers to it', () => {
    const { pack, problems } = harbour(['relations.yaml', 'entities:\n', 'entities: [\n']);
    expect(problems.map((problem) => problem.file)).toContain('relations.yaml');
    expect(checkPack(pack)).toEqual([]);
  });
});

function matching(text: string | RegExp): unknown {
  return typeof text === 'string' ? text : expect.stringMatching(text);
}
