import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, costOf, DEFAULT_CONTEXT, evidenceOf, type FaultRef, simulate, targetsOf } from '@/simulator';
import { design, packPrices, run } from '../shop';
import { designOf, type Shape, shapes } from './random-design';

const RUNS = { numRuns: 60 };
const FAULTS = ['instance-loss', 'process-hang', 'zone-outage', 'database-primary-loss', 'wrong-delete'] as const;

function evidence(s: Shape, fault: FaultRef, rename?: (zone: string) => string) {
  return evidenceOf(simulate(designOf(s, rename), DEFAULT_CONTEXT, [fault]));
}

function faultsOf(s: Shape): FaultRef[] {
  const d = designOf(s);
  return FAULTS.flatMap((kind) => targetsOf(d, kind).map(({ target }) => ({ kind, target })));
}

describe('laws of sense', { timeout: 60_000 }, () => {
  it('a standby never makes an outage longer or loses more', () => {
    fc.assert(
      fc.property(shapes, (s) => {
        for (const fault of faultsOf({ ...s, deployment: 'single' })) {
          const alone = evidence({ ...s, deployment: 'single' }, fault);
          const paired = evidence({ ...s, deployment: 'multi-az' }, fault);
          expect(paired.downtimeS).toBeLessThanOrEqual(alone.downtimeS);
          expect(paired.dataLostS).toBeLessThanOrEqual(alone.dataLostS);
        }
      }),
      RUNS,
    );
  });

  it('one more server in every zone never fails more requests', () => {
    fc.assert(
      fc.property(shapes, (s) => {
        const fewer = { ...s, servers: s.zones.length };
        const more = { ...s, servers: 2 * s.zones.length };
        for (const fault of faultsOf(fewer))
          expect(evidence(more, fault).failedRequests).toBeLessThanOrEqual(
            evidence(fewer, fault).failedRequests + 1e-6,
          );
      }),
      RUNS,
    );
  });

  it('names of zones change nothing', () => {
    const rename = (zone: string) => ({ a: 'x', b: 'y', c: 'z' })[zone] as string;
    fc.assert(
      fc.property(shapes, (s) => {
        for (const fault of faultsOf(s)) {
          const there =
            fault.kind === 'zone-outage' ? { ...fault, target: `home/${rename(fault.target.slice(5))}` } : fault;
          expect(evidence(s, there, rename)).toEqual(evidence(s, fault));
        }
      }),
      RUNS,
    );
  });

  it('more frequent snapshots never lose more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (a, b) => {
        const lost = (hours: number) => {
          const d = design(
            [
              { id: 'web', type: 'ec2-instance', zone: 'a' },
              { id: 'data', type: 'ebs-volume', zone: 'a', attachedTo: 'web' },
              { id: 'shots', type: 'snapshot-schedule', volume: 'data', everyS: hours * 3600 },
            ],
            [['users', 'web']],
          );
          return run(d, 'volume-loss', 'data').evidence.dataLostS;
        };
        expect(lost(Math.min(a, b))).toBeLessThanOrEqual(lost(Math.max(a, b)));
      }),
      RUNS,
    );
  });

  it('no fault, no failure', () => {
    fc.assert(
      fc.property(shapes, (s) => {
        const e = evidenceOf(simulate(designOf({ ...s, servers: 6 }), DEFAULT_CONTEXT, []));
        expect([e.downtimeS, e.degradedS, e.failedRequests, e.dataLostS, e.hands]).toEqual([0, 0, 0, 0, 0]);
      }),
      RUNS,
    );
  });

  it('a second fault never shortens an outage that loses nothing', () => {
    fc.assert(
      fc.property(shapes, fc.nat(), fc.nat(), (s, i, j) => {
        const all = faultsOf(s);
        const [a, b] = [all[i % all.length] as FaultRef, all[j % all.length] as FaultRef];
        // A deleted table is restored into a new instance, which may be sooner than its zone is back; that is no survival.
        if (a.kind !== 'zone-outage' || b.kind === 'zone-outage' || b.kind === 'wrong-delete') return;
        const both = evidenceOf(simulate(designOf(s), DEFAULT_CONTEXT, [a, b]));
        if (both.dataLostS === 0) expect(both.downtimeS).toBeGreaterThanOrEqual(evidence(s, a).downtimeS - 1e-6);
        expect(both.dataLostS).toBeGreaterThanOrEqual(evidence(s, a).dataLostS);
      }),
      { numRuns: 300 },
    );
  });

  it('the bill is the sum of its lines', () => {
    const prices = packPrices();
    fc.assert(
      fc.property(shapes, (s) => {
        const { totalUsd, lines } = costOf(designOf(s), DEFAULT_CONTEXT.workload, prices);
        expect(Math.round(lines.reduce((sum, l) => sum + l.usd, 0) * 100)).toBe(Math.round(totalUsd * 100));
      }),
      RUNS,
    );
  });

  it('the same design and fault leave the same bytes', () => {
    fc.assert(
      fc.property(shapes, (s) => {
        const text = () =>
          canonicalJson(
            simulate(designOf(s), DEFAULT_CONTEXT, [{ kind: 'zone-outage', target: `home/${s.databaseZone}` }]),
          );
        expect(text()).toBe(text());
      }),
      RUNS,
    );
  });
});
