import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { commandsFor } from '@/cli/commands';

async function names(words: readonly string[]): Promise<string[]> {
  const program = new Command('faultline');
  for (const add of await commandsFor(words)) add(program);
  return program.commands.map((command) => command.name());
}

describe('commands by their words', () => {
  test('help and mistakes get all of them', async () => {
    const all = await names(['--help']);
    expect(all.length).toBeGreaterThan(12);
    expect(await names(['asses'])).toEqual(all);
    expect(await names(['toString'])).toEqual(all);
  });

  test('a word loads the command that is called so, and no other', async () => {
    for (const word of await names([])) expect(await names([word, '--json'])).toEqual([word]);
  });
});
