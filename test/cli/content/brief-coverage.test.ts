import { describe, expect, test } from 'vitest';
import { briefCoverage, coverageLines } from '@/cli/content/brief-coverage';
import { parsePack } from '@/curriculum/pack';
import { HARBOUR } from '../../helpers/harbour';
import { packFiles } from '../../helpers/pack-files';

const packOf = (folder: string, without: (file: string) => boolean = () => false) => {
  const { pack } = parsePack(packFiles(folder).filter(({ path }) => !without(path)));
  if (pack === null) throw new Error('The pack cannot be read.');
  return pack;
};

describe('what the briefs of a pack turn on', () => {
  test('is every service, fault and trap in the pack of this installation', () => {
    const coverage = briefCoverage(packOf('content/packs/aws-ha'));
    expect(coverage).toMatchObject({ services: [], faults: [], traps: [] });
    expect(coverage === null ? [] : coverageLines(coverage)).toEqual([
      expect.stringMatching(/^\d+ briefs turn on all \d+ services, \d+ faults and \d+ traps\.$/),
    ]);
  });

  test('is less without the only brief about a thing, and that is said', () => {
    const coverage = briefCoverage(packOf('content/packs/aws-ha', (file) => /ferry-card|high-scores/.test(file)));
    expect(coverage?.services).toEqual(['simpledb-domain', 'dynamodb-table']);
    expect(coverage === null ? [] : coverageLines(coverage)).toContain(
      'No brief turns on these services: simpledb-domain, dynamodb-table.',
    );
  });

  test('is nothing to speak of in a pack without briefs', () => {
    expect(briefCoverage(packOf(HARBOUR))).toBeNull();
  });
});
