import { describe, expect, it } from 'vitest';
import { canonicalJson, DEFAULT_CONTEXT, evidenceOf, simulate, type Trace } from '@/simulator';
import type { Retries } from '@/simulator/design/retries';
import { waitsOf } from '@/simulator/design/retries';
import { readable } from '../readable-trace';
import { design, run, withDatabase } from '../shop';

const retries = (attempts: number, backoff: Retries['backoff'] = 'none', waitS = 1): Retries => ({
  attempts,
  backoff,
  waitS,
});

/** Reads only, `rate` a second, each a twentieth of a processor's second on a server with two. */
const load = (rate: number, again?: Retries) => ({
  ...DEFAULT_CONTEXT.workload,
  reads: { rate, profile: { kind: 'steady' as const } },
  writes: undefined,
  serverTimeS: { ...DEFAULT_CONTEXT.workload.serverTimeS, reads: 0.05 },
  ...(again === undefined ? {} : { retries: again }),
});

/** Serves 40 reads a second. */
const server = design(
  [
    { id: 'server', type: 'ec2-instance', zone: 'a' },
    { id: 'other', type: 'ec2-instance', zone: 'b' },
  ],
  [['users', 'server']],
);

const tried = (trace: Trace) => trace.segments.map((s) => s.tried?.[0] ?? 0);

describe('clients that ask again', () => {
  it.each([
    [retries(1), []],
    [retries(4), [1, 1, 1]],
    [retries(4, 'exponential'), [1, 2, 4]],
    [retries(3, 'exponential', 5), [5, 10]],
  ])('%o wait so long between attempts', (again, waits) => {
    expect(waitsOf(again)).toEqual(waits);
  });

  it('are no other clients where they ask once', () => {
    const once = run(server, 'instance-loss', 'server', { workload: load(20, retries(1)) }).trace;
    expect(canonicalJson(once)).toBe(
      canonicalJson(run(server, 'instance-loss', 'server', { workload: load(20) }).trace),
    );
  });

  it('ask no second time where nothing fails', () => {
    const trace = simulate(server, { ...DEFAULT_CONTEXT, workload: load(20, retries(5)) }, []);
    expect(trace.segments.map((s) => [s.served, s.tried])).toEqual([[s4(20), s4(20)]]);
  });

  it.each([
    [60, 2],
    [60, 3],
    [100, 4],
  ])('settle at λ (1 − qⁿ) / (1 − q) under %i a second with %i attempts (Cohen 1957)', (rate, attempts) => {
    for (const backoff of ['none', 'exponential'] as const) {
      const context = { ...DEFAULT_CONTEXT, workload: load(rate, retries(attempts, backoff)) };
      const trace = simulate(server, context, []);
      const arriving = tried(trace).at(-1) ?? 0;
      const q = 1 - 40 / arriving;
      expect(arriving / ((rate * (1 - q ** attempts)) / (1 - q))).toBeCloseTo(1, 4);
      // However often it is asked, the server does what it can, and no more: 40 of them.
      expect((trace.segments.at(-2)?.served[0] ?? 0) / 40).toBeCloseTo(1, 3);
      expect(arriving).toBeGreaterThan(rate);
    }
  });

  it.each([
    [retries(4), 3],
    [retries(4, 'exponential'), 7],
    [retries(6, 'exponential'), 31],
  ])('%o reach %i seconds over the end of an outage', (again, reachS) => {
    const outage = { kind: 'region-outage', target: 'home' } as const;
    const downtime = (workload: ReturnType<typeof load>) =>
      evidenceOf(simulate(server, { ...DEFAULT_CONTEXT, outageS: 600, workload }, [outage])).downtimeS;
    expect(downtime(load(2)) - downtime(load(2, again))).toBeCloseTo(reachS, 6);
  });

  it('keep a server full after the outage is over; with waits that grow as many attempts save more, or fewer as much', () => {
    const outage = { kind: 'region-outage', target: 'home' } as const;
    const storm = (again: Retries) => {
      const context = { ...DEFAULT_CONTEXT, outageS: 600, workload: load(30, again) };
      const trace = simulate(server, context, [outage]);
      const full = trace.segments.filter((s) => s.fromS >= trace.faultAtS + 600 && (s.tried?.[0] ?? 0) > 40);
      return {
        peak: Math.max(...tried(trace)),
        fullS: full.reduce((sum, s) => sum + s.toS - s.fromS, 0),
        failed: evidenceOf(trace).failedRequests,
      };
    };
    const [five, sixteen, spread] = [storm(retries(5)), storm(retries(16)), storm(retries(5, 'exponential'))];
    expect([five.peak, sixteen.peak, spread.peak].map(Math.round)).toEqual([150, 480, 150]);
    for (const { fullS } of [five, sixteen, spread]) expect(fullS).toBeGreaterThan(3);
    expect(spread.failed).toBeLessThan(five.failed - 100);
    expect(Math.abs(spread.failed - sixteen.failed)).toBeLessThan(40);
  });

  it('take the room of what could be done with what cannot: writes of a cluster without a writer', () => {
    const busy = { ...DEFAULT_CONTEXT.workload, serverTimeS: { reads: 0.08, writes: 0.08, static: 0.08, jobs: 1 } };
    const readsLost = (again?: Retries) => {
      const d = withDatabase({ deployment: 'multi-az-cluster' });
      const context = { ...DEFAULT_CONTEXT, workload: { ...busy, retries: again } };
      const trace = simulate(d, context, [{ kind: 'database-primary-loss', target: 'database' }]);
      return evidenceOf(trace, ['reads']).failedRequests;
    };
    expect(readsLost()).toBe(0);
    expect(readsLost(retries(4))).toBeGreaterThan(50);
  });

  it('let a group grow by what is asked again as well', () => {
    const group = design(
      [
        { id: 'balancer', type: 'load-balancer', zones: ['a', 'b'] },
        { id: 'web', type: 'auto-scaling-group', zones: ['a', 'b'], min: 2, max: 20, targetUtilisation: 0.5 },
      ],
      [
        ['users', 'balancer'],
        ['balancer', 'web'],
      ],
    );
    const sizes = (again?: Retries) =>
      run(group, 'load-surge-10', 'users', { workload: load(30, again), horizonS: 7200 })
        .trace.events.filter((e) => e.what.startsWith('Scales from'))
        .map((e) => e.what);
    expect(sizes()[0]).toBe('Scales from 2 to 15');
    expect(sizes(retries(3))[0]).toBe('Scales from 2 to 20');
  });

  it.each(['none', 'exponential'] as const)('leave the trace that was read and agreed on (%s)', async (backoff) => {
    const workload = {
      ...DEFAULT_CONTEXT.workload,
      databaseTimeS: { reads: 0.016, writes: 0.016 },
      retries: retries(4, backoff),
    };
    const { trace } = run(withDatabase({ deployment: 'multi-az' }), 'database-primary-loss', 'database', { workload });
    await expect(readable(trace)).toMatchFileSnapshot(`../../golden/simulator/asked-again-${backoff}.txt`);
  });
});

const s4 = (reads: number) => [reads, 0, 0, 0];
