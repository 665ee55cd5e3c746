import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPack } from '@/server/content/packs';

const { pack, problems } = readPack(path.resolve('content/packs/aws-ha'));

describe('the pack aws-ha', () => {
  test('carries the whole ledger', () => {
    expect(pack?.facts.size).toBe(182);
    expect(pack?.beliefs.size).toBe(237);
    expect(pack?.relations).toHaveLength(157);
    expect(pack?.entities.size).toBe(142);
    expect(pack?.failureModes.size).toBe(12);
    expect(pack?.formulas.size).toBe(18);
    expect(pack?.topics).toHaveLength(14);
  });

  test('has no problem in any file that is there', () => {
    expect(problems.filter((problem) => problem.rule !== 'files')).toEqual([]);
  });

  test('every fact cites a source and every changed one says what the old page claims', () => {
    const facts = [...(pack?.facts.values() ?? [])];
    expect(facts.filter((fact) => fact.sources.length === 0)).toEqual([]);
    expect(facts.filter((fact) => fact.status !== 'holds' && !fact.originClaim)).toEqual([]);
  });
});
