import { describe, expect, it } from 'vitest';
import { parsePack } from '@/curriculum/pack';
import { templates } from '@/quiz/templates';
import { packFiles } from '../helpers/pack-files';
import { replayDigests } from '../helpers/replay';

const { pack } = parsePack(packFiles('content/packs/aws-ha'));
if (pack === null) throw new Error('the pack cannot be read');

/**
 * The digests are in the repository: whatever runs this test makes the very questions that every other machine makes. A change
 * of a fact, a template, the linter or the simulator changes them; `vitest -u` writes the new ones, and the lines that differ tell
 * which templates ask differently now.
 */
describe('10,000 questions', () => {
  it('are the same bytes on every engine', { timeout: 300_000 }, async () => {
    const lines = replayDigests(pack);
    const made = lines.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0);
    expect(lines).toHaveLength(templates.length);
    expect(made).toBeGreaterThan(9_900);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/quiz/replay.txt');
  });
});
