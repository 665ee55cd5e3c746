import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addItems } from '@/cli/commands/items';
import { runCommand } from '../helpers/run-command';

const GUIDE = 'docs/guides/add-a-template.md';
const guide = readFileSync(GUIDE, 'utf8');

describe('the guide to adding a template', () => {
  it('quotes the template as it stands', () => {
    const excerpts = [...guide.matchAll(/^```ts file=(\S+)\n([\s\S]*?)^```$/gm)];
    expect(excerpts).toHaveLength(1);
    for (const [, file = '', text = ''] of excerpts) expect(readFileSync(file, 'utf8')).toContain(text);
  });

  it('names helpers that are there', () => {
    const names = [
      'claimOption',
      'scopeOption',
      'standOption',
      'phraseOf',
      'failurePhrase',
      'labelOf',
      'failureLabel',
      'topicPhrase',
      'perPack',
    ];
    const sources = ['claims', 'scopes', 'failures', 'names', 'per-pack'].map((name) =>
      readFileSync(`quiz/material/${name}.ts`, 'utf8'),
    );
    for (const name of names) {
      expect(guide).toContain(`\`${name}\``);
      expect(
        sources.some((source) => source.includes(`export function ${name}`)),
        name,
      ).toBe(true);
    }
  });

  it('shows commands that work', { timeout: 60_000 }, async () => {
    const commands = [...guide.matchAll(/faultline -- items (.*)$/gm)].map(([, words = '']) => words.split(' '));
    expect(commands).toHaveLength(3);
    for (const words of commands) {
      const few = words.map((word) => (/^\d+$/.test(word) ? '5' : word));
      expect(await runCommand(addItems, 'items', ...few)).toMatchObject({ code: 0, err: '' });
    }
  });

  it('links to files that are there', () => {
    const links = [...guide.matchAll(/\]\((\.\.[^)#]+)\)/g)].map(([, target = '']) => target);
    expect(links.length).toBeGreaterThan(5);
    for (const target of links) expect(existsSync(path.resolve(path.dirname(GUIDE), target)), target).toBe(true);
  });
});
