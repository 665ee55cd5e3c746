import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FAULT_KINDS, faults } from '@/simulator';
import { factIds } from '../services/service-contract';
import { design } from '../shop';

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

describe('the loss of a volume', () => {
  const rate = (kind: string) => {
    const fault = faults.find((f) => f.kind === 'volume-loss');
    const d = design([
      { id: 'web', type: 'ec2-instance', zone: 'a' },
      { id: 'data', type: 'ebs-volume', zone: 'a', attachedTo: 'web', kind },
    ]);
    return fault?.rateOf?.(d, 'data').value;
  };

  it('is a hundred times rarer on io2 (ebs/durability-figures)', () => {
    expect([rate('gp3'), rate('io2')]).toEqual([0.002, 0.00001]);
  });
});
