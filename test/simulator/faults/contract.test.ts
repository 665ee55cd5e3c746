import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FAULT_KINDS, faults } from '@/simulator';
import { factIds } from '../services/service-contract';

const facts = factIds();
const modes = new Set(
  (
    parse(readFileSync('content/packs/aws-ha/failure-modes.yaml', 'utf8')) as { failureModes: { id: string }[] }
  ).failureModes.map((m) => m.id),
);

describe('every fault', () => {
  it.each(faults.map((f) => [f.kind, f] as const))('%s names a fact and a failure mode of the material', (_, fault) => {
    expect(facts).toContain(fault.fact);
    expect(modes).toContain(fault.failureMode);
    if (fault.perYear !== null)
      expect(fault.perYear.low <= fault.perYear.value && fault.perYear.value <= fault.perYear.high).toBe(true);
  });

  it('that has a name is simulated', () => {
    expect(faults.map((f) => f.kind).sort()).toEqual([...FAULT_KINDS].sort());
  });
});
