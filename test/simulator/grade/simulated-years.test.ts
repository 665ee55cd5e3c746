import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONTEXT, type Design, type FaultKind, grade, simulatedYears } from '@/simulator';
import { zoneOutage } from '@/simulator/faults/zone-outage';
import { reachesYearly, yearlyAvailability } from '@/simulator/grade/availability';
import { passes, yearlyVerdict } from '@/simulator/grade/grade';
import { design, packBrief, packPrices } from '../shop';
import { designOf, shapes } from './random-design';

const YEAR_S = 31_536_000;
/** Outages so long that they often meet. */
const LONG = { ...DEFAULT_CONTEXT, outageS: YEAR_S / 2, horizonS: YEAR_S };
const ZONES: FaultKind[] = ['zone-outage'];
/** Share of time in which a zone is out: up for 1 / rate, then out for half a year. */
const out = (() => {
  const x = ((zoneOutage.perYear?.value ?? 0) * LONG.outageS) / YEAR_S;
  return x / (1 + x);
})();

/** A server in every zone, any of which is enough. */
const servers = (zones: string[]): Design =>
  design(
    [
      { id: 'balancer', type: 'load-balancer', zones },
      ...zones.map((zone) => ({ id: `web-${zone}`, type: 'ec2-instance', zone, instanceType: 'm5.2xlarge' })),
    ],
    [['users', 'balancer'], ...zones.map((zone) => ['balancer', `web-${zone}`] as const)],
  );

describe('simulated years', () => {
  it('of one server are down as alternating renewal says', () => {
    const d = design([{ id: 'web', type: 'ec2-instance', zone: 'a' }], [['users', 'web']]);
    const { unavailability } = simulatedYears(d, LONG, { kinds: ZONES });
    expect(unavailability / out).toBeCloseTo(1, 2);
  });

  it('of servers in two zones are down while both are out: the product, within the interval on 48 of 50 seeds or more', () => {
    const exact = out * out;
    const found = Array.from({ length: 50 }, (_, seed) =>
      simulatedYears(servers(['a', 'b']), LONG, { kinds: ZONES, seed }),
    );
    expect(found.filter(({ low, high }) => low <= exact && exact <= high).length).toBeGreaterThanOrEqual(48);
    const mean = found.reduce((sum, { unavailability }) => sum + unavailability, 0) / found.length;
    expect(Math.abs(mean / exact - 1)).toBeLessThan(0.04);
  });

  it('of servers in three zones need a third fault to meet two', () => {
    const found = Array.from({ length: 40 }, (_, seed) =>
      simulatedYears(servers(['a', 'b', 'c']), LONG, { kinds: ZONES, seed }),
    );
    const mean = found.reduce((sum, { unavailability }) => sum + unavailability, 0) / found.length;
    expect(Math.abs(mean / out ** 3 - 1)).toBeLessThan(0.2);
  });

  it('are the same for the same seed and differ within their intervals for others', () => {
    const brief = packBrief('shop');
    const of = (seed: number) => simulatedYears(brief.modelDesign, brief, { seed });
    expect(of(1)).toEqual(of(1));
    expect(of(2).unavailability).not.toBe(of(1).unavailability);
    expect(of(2).low).toBeLessThan(of(1).high);
    expect(of(1).low).toBeLessThan(of(2).high);
  });

  it('are exact where nothing can meet', () => {
    const { low, high, episodes } = simulatedYears(servers(['a', 'b']), DEFAULT_CONTEXT, { kinds: [] });
    expect([low, high, episodes]).toEqual([0, 0, 0]);
  });

  it('lie in their interval, and a standby never adds to them', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(shapes, (s) => {
        const of = (deployment: 'single' | 'multi-az') =>
          simulatedYears(designOf({ ...s, deployment }), DEFAULT_CONTEXT);
        const [alone, paired] = [of('single'), of('multi-az')];
        for (const { low, unavailability, high } of [alone, paired]) {
          expect(low).toBeLessThanOrEqual(unavailability);
          expect(unavailability).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(1);
        }
        expect(paired.low).toBeLessThanOrEqual(alone.high);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a requirement on the year', () => {
  const simulated = {
    unavailability: 1e-4,
    low: 9e-5,
    high: 1.1e-4,
    confidence: 0.99,
    downtimeS: 3154,
    episodes: 64,
    years: 100,
  };
  const availability = { value: 0.9999, low: 0.999, high: 0.99995, parts: [], simulated };

  it.each([
    [0.99, 'holds'],
    [0.9998, 'narrow'],
    [0.999895, 'undecided'],
    [0.99991, 'undecided'],
    [0.99994, 'open'],
    [0.99999, 'fails'],
  ])('of %f %s', (bound, verdict) => {
    expect(yearlyVerdict(availability, bound)).toBe(verdict);
  });

  it('that lies within the interval is undecided, not met, and earns nearly half', () => {
    const brief = packBrief('night-line');
    const prices = packPrices();
    const asking = (bound: number) => ({
      ...brief,
      requirements: brief.requirements.map((r) => (r.id === 'year' ? { ...r, bound } : r)),
    });
    const year = (bound: number) => grade(asking(bound), brief.modelDesign, prices, { analyse: false });
    const { availability: found } = year(0.9);
    const report = year(1 - (found?.simulated.unavailability ?? 0));
    const result = report.requirements.find((r) => r.id === 'year');
    expect(result?.verdict).toBe('undecided');
    expect(result?.credit).toBeCloseTo(0.5, 1);
    expect(report.passed).toBe(false);
  });

  it('is met for the search of changes where it is met for the grade, on either side of every bound', {
    timeout: 120_000,
  }, () => {
    const brief = packBrief('night-line');
    for (const [i, design] of [brief.modelDesign, ...brief.wrongDesigns.slice(-1)].entries()) {
      const year = yearlyAvailability(design, brief);
      const { low, high } = year.simulated;
      const shares = [low, high, 1 - year.value].flatMap((share) => [0.4, 0.999, 1.001].map((k) => k * share));
      for (const bound of shares.map((share) => 1 - share)) {
        const found = reachesYearly(design, brief, bound, { seed: 1 }).reaches;
        expect([i, bound, found]).toEqual([i, bound, passes(yearlyVerdict(year, bound))]);
      }
    }
  });
});
