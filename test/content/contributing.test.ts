import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const text = readFileSync('CONTRIBUTING.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('the recipes for contributors', () => {
  const paths = [...text.matchAll(/`([a-z][\w-]*(?:\/[\w.-]+)+\/?)`|\]\(([^)#]+)\)/g)].map(
    ([, code, link]) => code ?? link ?? '',
  );

  test.each([...new Set(paths)])('%s is there', (path) => {
    expect(existsSync(path)).toBe(true);
  });

  test.each(['Add a service', 'Add a fault', 'Add a question template', 'Add a content pack'])(
    'says how to: %s',
    (title) => {
      expect(text).toContain(`\n## ${title}\n`);
    },
  );

  test('names scripts that exist', () => {
    const named = [...text.matchAll(/`npm run (?:-s )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named).toContain('schemas');
  });
});
