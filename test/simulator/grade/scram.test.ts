import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONTEXT, type Design, steadyState } from '@/simulator';
import { INSTANCE_TYPES } from '@/simulator/design/instance-types';
import { DecisionDiagram } from '@/simulator/kernel/decision-diagram';
import { design } from '../shop';
import { differences, type Solved, scramIsMissing, type Tree } from './open-psa';
import { built, shares, trees } from './random-tree';

const missing = scramIsMissing();
const SAMPLES = { numRuns: 250, seed: 7 };
const YEAR_S = 31_536_000;
const ZONES = ['a', 'b', 'c'];

/** A random design of names, balancers, servers and databases. */
interface Shape {
  front: 'balancer' | 'name' | 'both';
  zones: string[];
  servers: number;
  alone: string[];
  deployment: 'single' | 'multi-az' | 'multi-az-cluster' | 'none';
  databaseZone: string;
  replicaZone: string;
  replica: 'none' | 'spread' | 'fallback';
  reads: number;
  outageS: number;
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  front: fc.constantFrom('balancer' as const, 'name' as const, 'both' as const),
  zones: fc.subarray(ZONES, { minLength: 1 }),
  servers: fc.integer({ min: 1, max: 6 }),
  alone: fc.array(fc.constantFrom(...ZONES), { minLength: 1, maxLength: 3 }),
  deployment: fc.constantFrom('single' as const, 'multi-az' as const, 'multi-az-cluster' as const, 'none' as const),
  databaseZone: fc.constantFrom(...ZONES),
  replicaZone: fc.constantFrom(...ZONES),
  replica: fc.constantFrom('none' as const, 'spread' as const, 'fallback' as const),
  reads: fc.integer({ min: 1, max: 300 }),
  outageS: fc.integer({ min: 600, max: 86_400 }),
});

const hasGroup = (s: Shape) => s.front !== 'name';
const hasAlone = (s: Shape) => s.front !== 'balancer';
const hasReplica = (s: Shape) => s.replica !== 'none' && s.deployment !== 'none';
const aloneIds = (s: Shape) => s.alone.map((_, i) => `alone-${i}`);

function designOf(s: Shape): Design {
  const carries = ['reads', 'writes'];
  const links: Record<string, unknown>[] = [];
  const link = (from: string, to: string, more = {}) => links.push({ from, to, carries, ...more });
  const behind = (server: string) => {
    if (s.deployment === 'none') return;
    link(server, 'database', { use: s.replica === 'spread' ? 'spread' : 'each' });
    if (hasReplica(s)) link(server, 'replica', { carries: ['reads'], use: s.replica });
  };
  const resources: Record<string, unknown>[] = [{ id: 'image', type: 'ami', software: 'baked' }];
  if (hasAlone(s)) {
    resources.push({ id: 'name', type: 'route53-record' });
    link('users', 'name');
  }
  if (hasGroup(s)) {
    resources.push(
      { id: 'balancer', type: 'load-balancer', zones: ZONES },
      { id: 'web', type: 'auto-scaling-group', zones: s.zones, min: s.servers, max: 12, image: 'image' },
    );
    link(hasAlone(s) ? 'name' : 'users', 'balancer');
    link('balancer', 'web');
    behind('web');
  }
  if (hasAlone(s))
    s.alone.forEach((zone, i) => {
      resources.push({ id: `alone-${i}`, type: 'ec2-instance', zone });
      link('name', `alone-${i}`);
      behind(`alone-${i}`);
    });
  if (s.deployment !== 'none')
    resources.push({ id: 'database', type: 'rds-instance', zone: s.databaseZone, deployment: s.deployment });
  if (hasReplica(s))
    resources.push({ id: 'replica', type: 'rds-read-replica', source: 'database', zone: s.replicaZone });
  return design(resources, [], { links });
}

/** The same design written down by hand as what must hold, with the published shares of time down. */
function treeOf(s: Shape): Omit<Solved, 'unavailability'> {
  const names: string[] = [];
  const down: number[] = [];
  const part = (name: string, share: number): Tree => {
    if (!names.includes(name)) {
      names.push(name);
      down.push(share);
    }
    return { part: names.indexOf(name) };
  };
  const all = (...of: Tree[]): Tree => ({ needed: of.length, of });
  const any = (...of: Tree[]): Tree => ({ needed: 1, of });
  const region = () => part('home', (0.02 * s.outageS) / YEAR_S);
  const zone = (z: string) => all(region(), part(`home/${z}`, (0.1 * s.outageS) / YEAR_S));
  const server = (name: string, z: string) => all(zone(z), part(name, 0.005));

  const others = ZONES.filter((z) => z !== s.databaseZone);
  const copies = { none: [], single: [s.databaseZone], 'multi-az': [s.databaseZone, others[0] as string] };
  const held = s.deployment === 'multi-az-cluster' ? [s.databaseZone, ...others] : copies[s.deployment];
  const database = any(...held.map((z, i) => all(zone(z), part(`database-${i}`, 0.005))));
  const replica = all(zone(s.replicaZone), part('replica', 0.005));
  const data: Tree[] = s.deployment === 'none' ? [] : hasReplica(s) ? [database, any(database, replica)] : [database];

  // Half of the peak is the least with which a design is not down.
  const needed = Math.ceil((0.5 * (s.reads * 0.02 + 20 * 0.02)) / INSTANCE_TYPES['m5.large'] - 1e-9);
  const group = Array.from({ length: s.servers }, (_, i) => server(`web-${i}`, s.zones[i % s.zones.length] as string));
  const balanced = () => all(part('balancer', 0.0001), any(...ZONES.map(zone)), { needed, of: group }, ...data);
  const alone = () => aloneIds(s).map((id, i) => all(server(id, s.alone[i] as string), ...data));
  // Whoever asks for more servers than there are is never served.
  const ways = [...(hasGroup(s) && needed <= s.servers ? [balanced()] : []), ...(hasAlone(s) ? alone() : [])];
  return { tree: any(...ways), down };
}

describe('the fault-tree solver SCRAM', { timeout: 300_000 }, () => {
  it.skipIf(missing !== null)(
    `agrees to 1e-9 on 250 random trees${missing === null ? '' : ` (skipped: ${missing})`}`,
    () => {
      const solved = fc.sample(fc.tuple(trees, shares), SAMPLES).map(([tree, down]) => {
        const d = new DecisionDiagram();
        return { tree, down, unavailability: d.unavailability(built(d, tree), down) };
      });
      for (const difference of differences(solved)) expect(Math.abs(difference)).toBeLessThan(1e-9);
    },
  );

  it.skipIf(missing !== null)(
    `agrees to 1e-9 on 250 designs${missing === null ? '' : ` (skipped: ${missing})`}`,
    () => {
      const solved = fc
        .sample(
          shapes.filter((s) => 'of' in treeOf(s).tree && (treeOf(s).tree as { of: Tree[] }).of.length > 0),
          SAMPLES,
        )
        .map((s) => {
          const workload = {
            ...DEFAULT_CONTEXT.workload,
            reads: { rate: s.reads, profile: { kind: 'steady' as const } },
          };
          const state = steadyState(designOf(s), { ...DEFAULT_CONTEXT, workload, outageS: s.outageS });
          return { shape: s, ...treeOf(s), unavailability: state?.unavailability ?? Number.NaN };
        });
      differences(solved).forEach((difference, i) => {
        expect(Math.abs(difference), JSON.stringify(solved[i]?.shape)).toBeLessThan(1e-9);
      });
    },
  );

  it.skipIf(missing !== null)('would show a difference of a millionth of a millionth', () => {
    const tree: Tree = { needed: 1, of: [{ part: 0 }, { part: 1 }] };
    const off = differences([{ tree, down: [0.1, 0.2], unavailability: 0.02 + 1e-12 }])[0] as number;
    expect(off).toBeCloseTo(-1e-12, 14);
  });
});
