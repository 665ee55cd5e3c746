import { describe, expect, it } from 'vitest';
import { evidenceOf, parseDesign } from '@/simulator';
import { design, fleet, run } from '../shop';
import { twoRegions } from './two-regions';

const failover = { policy: 'failover', primary: 'balancer-home', healthCheck: 'endpoint', ttlS: 60 };
const promoted = { type: 'rds-read-replica', onSourceLoss: 'promote' };
const day = { outageS: 43_200 };

describe('two Regions behind one name', () => {
  it.each([
    // Half of the clients have moved at half the time to live: (3 - 1 + 0.5) checks of 30 s, 4 s, 30 s.
    { fact: 'route53/failover-routing', record: failover, downS: 79 + 30 },
    { fact: 'route53/health-check-settings', record: { ...failover, intervalS: 10 }, downS: 29 + 30 },
    { fact: 'route53/ttl-delays-failover', record: { ...failover, ttlS: 3600 }, downS: 79 + 1800 },
    { fact: 'route53/evaluate-target-health', record: { ...failover, healthCheck: 'target' }, downS: 30 + 30 },
  ])('$fact: reads are away for $downS s', ({ record, downS }) => {
    const { trace } = run(twoRegions(record, promoted), 'region-outage', 'home', day);
    expect(evidenceOf(trace, ['reads']).downtimeS).toBe(downS);
  });

  it('without a health check half of the clients of two records find nobody (route53/routing-policies)', () => {
    const { trace } = run(twoRegions({ policy: 'weighted' }, promoted), 'region-outage', 'home', day);
    const reads = evidenceOf(trace, ['reads']);
    expect([reads.downtimeS, reads.degradedS]).toEqual([0, 43_200 + 165]);
  });

  it.each([
    {
      fact: 'rds/read-replica-promotion',
      standIn: promoted,
      // Nobody hurries for 300 s; then 900 s to react and 600 s of work.
      downS: 300 + 900 + 600,
      lostS: 2,
    },
    { fact: 'rds/read-replica-no-automatic-failover', standIn: { type: 'rds-read-replica' }, downS: 43_200, lostS: 0 },
    { fact: 'rds/cross-region-recovery', standIn: { type: 'rds-backup-copy' }, downS: 300 + 900 + 5400, lostS: 300 },
  ])('$fact: writes are away for $downS s, $lostS s are lost', ({ standIn, downS, lostS }) => {
    const { trace } = run(twoRegions(failover, standIn), 'region-outage', 'home', day);
    const writes = evidenceOf(trace, ['writes']);
    expect(Math.abs(writes.downtimeS - downS)).toBeLessThan(300);
    expect(writes.dataLostS).toBe(lostS);
  });

  it.each([
    { answer: 'alias', degraded: false },
    { answer: 'cname', degraded: false },
    { answer: 'address', degraded: true },
  ])('a record with an $answer follows a balancer: not $degraded (route53/alias-to-load-balancer)', (row) => {
    const base = fleet(['a', 'b'], 4, {}, { zones: ['a', 'b'] });
    const d = design(
      [{ id: 'name', type: 'route53-record', answer: row.answer }, ...base.resources],
      [
        ['users', 'name'],
        ['name', 'balancer'],
        ['balancer', 'web'],
      ],
    );
    const { evidence } = run(d, 'zone-outage', 'home/a');
    expect(evidence.degradedS > 7200).toBe(row.degraded);
  });

  it.each([
    { record: { apex: true, answer: 'cname' }, rules: ['apex-cname'], fact: 'route53/alias-at-zone-apex' },
    { record: { apex: true }, rules: [], fact: 'route53/alias-at-zone-apex' },
    {
      record: { answer: 'address', healthCheck: 'target' },
      rules: ['alias-health'],
      fact: 'route53/evaluate-target-health',
    },
  ])('$record is refused by $rules ($fact)', ({ record, rules }) => {
    const resources = [{ id: 'name', type: 'route53-record', ...record }];
    expect(parseDesign({ faultline: 'design/1', resources }).problems.map((p) => p.rule)).toEqual(rules);
  });

  it('must be told which target is the primary (route53/failover-routing)', () => {
    const parsed = parseDesign({
      faultline: 'design/1',
      resources: [{ id: 'name', type: 'route53-record', policy: 'failover' }],
    });
    expect(parsed.problems.map((p) => p.rule)).toEqual(['failover-primary']);
  });
});
