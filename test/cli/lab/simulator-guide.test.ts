import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { simulatorGuide } from '@/cli/lab/simulator-guide';
import { constantGroups } from '@/simulator/constant-groups';
import { constantName, constantRange, constantValue } from '@/simulator/constant-text';
import { PROOF } from '@/simulator/proof';

describe('the guide to the simulator', () => {
  it('is what the registries say; `faultline services --guide` writes it anew', () => {
    expect(readFileSync('docs/guides/simulator.md', 'utf8')).toBe(simulatorGuide());
  });

  it('lists every constant that a law reads', () => {
    const listed = constantGroups().flatMap(({ constants }) => Object.keys(constants));
    const folder = 'simulator/services';
    const read = readdirSync(folder).flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/[A-Z_]+_CONSTANTS\.(\w+)/g)].map(([, key]) => key),
    );
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter((key) => !listed.includes(key as string))).toEqual([]);
  });

  it('names proofs that can be run', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const { by } of PROOF) {
      const script = /^npm run (?:-s )?([\w:]+)/.exec(by)?.[1];
      if (script === undefined) expect(readFileSync(by, 'utf8').length).toBeGreaterThan(0);
      else expect(scripts).toHaveProperty([script]);
    }
  });
});

describe('constants in words', () => {
  it.each([
    [90, 's', '90 s'],
    [300, 's', '5 min'],
    [14_400, 's', '4 h'],
    [0.001, 'share', '0.1 %'],
    [0.05, 'per year', '0.05 a year'],
    [7, 'days', '7 days'],
  ] as const)('%f %s is %s', (value, unit, text) => expect(constantValue(value, unit)).toBe(text));

  it('give a range only where there is one', () => {
    const constant = { value: 90, low: 60, high: 120, unit: 's', kind: 'low' } as const;
    const more = { basis: 'documented', source: '', fact: '', checked: '' } as const;
    expect(constantRange({ ...constant, ...more })).toBe('60 s to 2 min');
    expect(constantRange({ ...constant, ...more, low: 90, high: 90 })).toBe('90 s');
    expect(constantName('clusterFailover')).toBe('Cluster failover');
  });
});
