import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  costOf,
  DEFAULT_CONTEXT,
  type Design,
  evidenceOf,
  type FaultRef,
  type Resource,
  simulate,
  targetsOf,
} from '@/simulator';
import type { Retries } from '@/simulator/design/retries';
import { design, packPrices, run } from '../shop';
import { designOf, type Shape, shapes } from './random-design';

/** Designs each law is tried on; `npm run test:proof` takes a thousand. */
const DESIGNS = Number(process.env.FAULTLINE_LAW_DESIGNS ?? 60);
const SEED = Number(process.env.FAULTLINE_LAW_SEED ?? 7);
const RUNS = { numRuns: DESIGNS, seed: SEED };
const PAIRS = { numRuns: 5 * DESIGNS, seed: SEED };
const ZONES = ['a', 'b', 'c'];
const FAULTS = ['instance-loss', 'process-hang', 'zone-outage', 'database-primary-loss', 'wrong-delete'] as const;

function evidence(s: Shape, fault: FaultRef, rename?: (zone: string) => string) {
  return evidenceOf(simulate(designOf(s, rename), DEFAULT_CONTEXT, [fault]));
}

function faultsOf(s: Shape): FaultRef[] {
  const d = designOf(s);
  return FAULTS.flatMap((kind) => targetsOf(d, kind).map(({ target }) => ({ kind, target })));
}

/** An instance that hangs may be replaced sooner when it is lost as well, which is no survival. */
function cures(hang: FaultRef, loss: FaultRef): boolean {
  return hang.kind === 'process-hang' && (loss.kind === 'instance-loss' || loss.kind === 'zone-outage');
}

/** A part of a design under an id that the first design does not use. */
function renamed(resource: Resource): Resource {
  const image = 'image' in resource && resource.image !== undefined ? { image: `other-${resource.image}` } : {};
  return { ...resource, ...image, id: `other-${resource.id}` } as Resource;
}

/** Processor seconds of a request that keep the servers of a shape busy to so many percent. */
function servers({ servers }: Shape, percent: number) {
  const { reads, writes, static: files, jobs } = DEFAULT_CONTEXT.workload.serverTimeS;
  const times = (2 * servers * percent) / 100 / (60 * reads + 20 * writes);
  return { reads: reads * times, writes: writes * times, static: files, jobs };
}

/** Requests that fail where the servers are busy to so many percent, and clients ask again or not. */
function failedAt(s: Shape, percent: number, fault: FaultRef, retries?: Retries): number {
  const workload = { ...DEFAULT_CONTEXT.workload, serverTimeS: servers(s, percent), retries };
  return evidenceOf(simulate(designOf(s), { ...DEFAULT_CONTEXT, workload }, [fault])).failedRequests;
}

describe('laws of sense', { timeout: 900_000 }, () => {
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

  // Where a fault takes only a part, what is asked again in vain takes the room of what could be done, and a wait may lead into a worse moment.
  it('after a fault that stops everything, asking again never serves less, and least with waits that do not grow', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 2, max: 6 }), fc.integer({ min: 5, max: 90 }), (drawn, attempts, load) => {
        const s = { ...drawn, deployment: drawn.deployment === 'single' ? drawn.deployment : ('multi-az' as const) };
        for (const kind of ['region-outage', 'database-primary-loss', 'wrong-delete'] as const)
          for (const { target } of targetsOf(designOf(s), kind)) {
            const fault = { kind, target };
            const once = failedAt(s, load, fault);
            const again = failedAt(s, load, fault, { attempts, backoff: 'none', waitS: 1 });
            const spread = failedAt(s, load, fault, { attempts, backoff: 'exponential', waitS: 1 });
            expect(again).toBeLessThanOrEqual(once + 1e-3);
            expect(spread).toBeLessThanOrEqual(again + 1e-3);
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

  it('one more zone with as many servers never makes the worst case of a fault worse', () => {
    const worst = (s: Shape, kind: FaultRef['kind']) =>
      Math.max(...targetsOf(designOf(s), kind).map(({ target }) => evidence(s, { kind, target }).failedRequests));
    fc.assert(
      fc.property(shapes, fc.integer({ min: 1, max: 3 }), (s, perZone) => {
        const spare = ZONES.find((zone) => !s.zones.includes(zone));
        // Servers that join a database in its zone are lost together with it, which may well be worse.
        fc.pre(spare !== undefined && spare !== s.databaseZone);
        const fewer = { ...s, servers: perZone * s.zones.length };
        const more = { ...s, zones: [...s.zones, spare as string], servers: perZone * (s.zones.length + 1) };
        for (const kind of FAULTS) expect(worst(more, kind)).toBeLessThanOrEqual(worst(fewer, kind) + 1e-6);
      }),
      RUNS,
    );
  });

  it('a cluster that can be read never serves less than one standby', () => {
    fc.assert(
      fc.property(shapes, (s) => {
        const backedUp = { ...s, retentionDays: Math.max(1, s.retentionDays) };
        for (const fault of faultsOf({ ...backedUp, deployment: 'multi-az' })) {
          const standby = evidence({ ...backedUp, deployment: 'multi-az' }, fault);
          const cluster = evidence({ ...backedUp, deployment: 'multi-az-cluster' }, fault);
          expect(cluster.failedRequests).toBeLessThanOrEqual(standby.failedRequests + 1e-6);
          expect(cluster.dataLostS).toBeLessThanOrEqual(standby.dataLostS);
        }
      }),
      RUNS,
    );
  });

  it.each([
    ['other names', { a: 'x', b: 'y', c: 'z' }],
    ['turned round', { a: 'c', b: 'a', c: 'b' }],
    ['two of them exchanged', { a: 'b', b: 'a', c: 'c' }],
  ])('zones under %s change nothing', (_, names) => {
    const rename = (zone: string) => names[zone as keyof typeof names];
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

  it('a fault less never lowers availability, where nothing is restored in its stead', () => {
    fc.assert(
      fc.property(shapes, fc.nat(), fc.nat(), (s, i, j) => {
        const all = faultsOf(s);
        const [a, b] = [all[i % all.length] as FaultRef, all[j % all.length] as FaultRef];
        fc.pre(!cures(a, b) && !cures(b, a));
        // A dead node is found by the provider's own probes, which may be sooner than slow probes of its last target.
        fc.pre(s.crossZone || s.intervalS <= 30);
        const both = evidenceOf(simulate(designOf(s), DEFAULT_CONTEXT, [a, b]));
        const one = evidence(s, a);
        expect(both.dataLostS).toBeGreaterThanOrEqual(one.dataLostS);
        // People who restore a lost table into a new instance may be sooner than its zone is back; that is no survival.
        if (both.hands > one.hands) return;
        expect(both.downtimeS).toBeGreaterThanOrEqual(one.downtimeS - 1e-6);
        expect(both.failedRequests).toBeGreaterThanOrEqual(one.failedRequests - 1e-6);
      }),
      PAIRS,
    );
  });

  it('what survives two faults survives each', () => {
    fc.assert(
      fc.property(shapes, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 600 }), (s, i, j, boundS) => {
        const all = faultsOf(s);
        const [a, b] = [all[i % all.length] as FaultRef, all[j % all.length] as FaultRef];
        fc.pre(!cures(a, b) && !cures(b, a));
        const survives = (faults: FaultRef[]) => {
          const e = evidenceOf(simulate(designOf(s), DEFAULT_CONTEXT, faults));
          return e.downtimeS <= boundS && e.dataLostS === 0 && !e.unrecovered;
        };
        if (survives([a, b])) for (const fault of [a, b]) expect(survives([fault])).toBe(true);
      }),
      PAIRS,
    );
  });

  it('the bill is the sum of its lines, and of what each part costs with the others', () => {
    const prices = packPrices();
    const cents = (lines: readonly { usd: number }[]) => Math.round(lines.reduce((sum, l) => sum + l.usd, 0) * 100);
    fc.assert(
      fc.property(shapes, (s) => {
        const d = designOf(s);
        const { totalUsd, lines } = costOf(d, DEFAULT_CONTEXT.workload, prices);
        expect(cents(lines)).toBe(Math.round(totalUsd * 100));
        const parts = [...d.resources.map((r) => r.id), 'users'].map((id) => lines.filter((l) => l.resource === id));
        expect(parts.reduce((sum, part) => sum + cents(part), 0)).toBe(Math.round(totalUsd * 100));
        for (const l of lines) expect(Math.abs(l.usd - l.quantity * l.unitUsd)).toBeLessThan(0.005 + l.unitUsd / 2000);
      }),
      RUNS,
    );
  });

  it('two designs together cost what each costs', () => {
    const prices = packPrices();
    fc.assert(
      fc.property(shapes, shapes, (s, t) => {
        const one = designOf(s);
        const other = designOf(t);
        // Nothing calls the second, so that no request is paid for twice.
        const beside = {
          ...one,
          resources: [...one.resources, ...other.resources.map((r) => renamed(r))],
        } as Design;
        const bill = (d: Design) => costOf(d, DEFAULT_CONTEXT.workload, prices).totalUsd;
        const idle = { ...other, links: [] };
        expect(bill(beside)).toBeCloseTo(bill(one) + bill(idle), 2);
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
