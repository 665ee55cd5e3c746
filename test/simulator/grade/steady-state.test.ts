import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONTEXT, type Design, steadyState } from '@/simulator';
import { DecisionDiagram } from '@/simulator/kernel/decision-diagram';
import { design } from '../shop';
import type { Tree } from './open-psa';
import { designOf, shapes } from './random-design';
import { built, PARTS, shares, trees } from './random-tree';

const YEAR_S = 31_536_000;
const ZONE = (0.1 * DEFAULT_CONTEXT.outageS) / YEAR_S;
const REGION = (0.02 * DEFAULT_CONTEXT.outageS) / YEAR_S;

function solve(d: Design) {
  const solved = steadyState(d, DEFAULT_CONTEXT);
  if (solved === null) throw new Error('not solved');
  return solved;
}

describe('the share of time down', () => {
  it('of one server is that of the server, its zone and its Region in series', () => {
    const d = design([{ id: 'web', type: 'ec2-instance', zone: 'a' }], [['users', 'web']]);
    expect(solve(d).unavailability).toBeCloseTo(1 - (1 - 0.005) * (1 - ZONE) * (1 - REGION), 12);
  });

  it('of two servers in one zone does not multiply what the zone shares', () => {
    const pair = (zone: string) =>
      design(
        [
          { id: 'name', type: 'route53-record' },
          { id: 'one', type: 'ec2-instance', zone: 'a' },
          { id: 'two', type: 'ec2-instance', zone },
        ],
        [
          ['users', 'name'],
          ['name', 'one'],
          ['name', 'two'],
        ],
      );
    const q = 0.005;
    const alone = 1 - (1 - q) * (1 - ZONE);
    expect(solve(pair('a')).unavailability).toBeCloseTo(1 - (1 - q * q) * (1 - ZONE) * (1 - REGION), 12);
    expect(solve(pair('b')).unavailability).toBeCloseTo(1 - (1 - alone * alone) * (1 - REGION), 12);
    expect(solve(pair('b')).cutSets[0]?.parts).toEqual(['one', 'two']);
    expect(solve(pair('a')).cutSets.map((c) => c.parts.join())).toContain('home/a');
  });

  it('never rises with a standby', () => {
    fc.assert(
      fc.property(shapes, (s) => {
        const of = (deployment: 'single' | 'multi-az') => solve(designOf({ ...s, deployment })).unavailability;
        expect(of('multi-az')).toBeLessThanOrEqual(of('single'));
      }),
      { numRuns: 100 },
    );
  });

  it('is that of k of n: two of three parts', () => {
    const d = new DecisionDiagram();
    const f = d.atLeast(2, [d.part(0), d.part(1), d.part(2)]);
    expect(1 - d.unavailability(f, [0.01, 0.01, 0.01])).toBeCloseTo(0.999702, 12);
    expect(d.cutSets(f, 3)).toHaveLength(3);
  });
});

const holds = (t: Tree, up: (part: number) => boolean): boolean =>
  'part' in t ? up(t.part) : t.of.filter((x) => holds(x, up)).length >= t.needed;

/** Sum over all states of the parts. */
function enumerated(t: Tree, down: readonly number[]): number {
  let sum = 0;
  for (let state = 0; state < 1 << PARTS; state++) {
    if (holds(t, (p) => (state & (1 << p)) !== 0)) continue;
    sum += down.reduce((p, q, i) => p * ((state & (1 << i)) !== 0 ? 1 - q : q), 1);
  }
  return sum;
}

describe('the diagram', () => {
  it('agrees with the sum over all states on a thousand trees', () => {
    fc.assert(
      fc.property(trees, shares, (tree, down) => {
        const d = new DecisionDiagram();
        expect(d.unavailability(built(d, tree), down)).toBeCloseTo(enumerated(tree, down), 12);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds cut sets that are cuts and smallest', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const d = new DecisionDiagram();
        for (const cut of d.cutSets(built(d, tree), PARTS)) {
          expect(holds(tree, (p) => !cut.includes(p))).toBe(false);
          for (const spared of cut) expect(holds(tree, (p) => !cut.includes(p) || p === spared)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
