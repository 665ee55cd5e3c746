import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { addImportItems } from '@/cli/commands/import-items';
import { EXPORT_FORMATS } from '@/quiz/exchange/export-items';
import { LIMITS } from '@/quiz/exchange/limits';
import { runCommand } from '../../helpers/run-command';

const guide = readFileSync('docs/guides/exchange.md', 'utf8');

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1];
  if (found === undefined) throw new Error(`The guide has no ${language} block.`);
  return found;
}

it('prints for the example in the guide what the guide says', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'faultline-guide-'));
  try {
    const file = path.join(folder, 'questions.txt');
    writeFileSync(file, block('gift'));
    expect((await runCommand(addImportItems, 'import-items', file)).out).toBe(block('text'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('names every format and every limit', () => {
  for (const format of Object.keys(EXPORT_FORMATS)) expect(guide).toContain(`\`${format}\``);
  const { fileBytes, unpackedBytes, packageFiles, packageRatio, depth, elements, questions } = LIMITS;
  for (const limit of [fileBytes, unpackedBytes, packageFiles, packageRatio, depth, elements, questions])
    expect(guide).toContain(limit.toLocaleString('en'));
});
