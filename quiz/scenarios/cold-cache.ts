import { change, set } from './changes';
import { company } from './companies';
import type { Scenario } from './scenario';

/** A cache without which the database has too much to do. */
export const coldCache: Scenario = {
  id: 'cold-cache',
  topic: 'foundations',
  facts: ['foundations/infrastructure-features-must-be-combined', 'regions-azs/surviving-zones-need-capacity'],
  remedies: 2,
  priced: true,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const share = random.pick([2, 3]);
    return {
      story: `${who} answers four of five reads of its ${site} from a single ElastiCache node in zone a; the rest and all writes go to an RDS Multi-AZ DB instance. When the node failed, the database was flooded and most requests failed.`,
      design: {
        ...{ faultline: 'design/1', title: `The ${site}` },
        resources: [
          { id: 'balancer', type: 'load-balancer', label: 'Load balancer', zones: ['a', 'b'] },
          {
            id: 'web',
            type: 'auto-scaling-group',
            label: 'Web servers',
            zones: ['a', 'b'],
            min: 32,
            max: 48,
            healthCheckType: 'ELB',
          },
          { id: 'cache', type: 'elasticache-cluster', label: 'Cache', zone: 'a', hitShare: 0.8 },
          {
            id: 'database',
            type: 'rds-instance',
            label: 'Database',
            zone: 'a',
            standbyZone: 'b',
            deployment: 'multi-az',
            class: 'db.m5.large',
          },
        ],
        links: [
          { from: 'users', to: 'balancer', carries: ['reads', 'writes'] },
          { from: 'balancer', to: 'web', carries: ['reads', 'writes'] },
          { from: 'web', to: 'cache', carries: ['reads'] },
          { from: 'cache', to: 'database', carries: ['reads'] },
          { from: 'web', to: 'database', carries: ['writes'] },
        ],
      },
      workload: { reads: { rate: random.pick([900, 1000]) }, writes: { rate: 20 } },
      need: {
        says: random.pick([
          `If a cache node fails, ${share}% of the requests of an hour at most may fail.`,
          `When a cache node fails ${they} accepts that ${share}% of the requests of an hour fail.`,
        ]),
        ...{ measure: 'failed-share', bound: share / 100, faults: ['instance-loss'] },
      },
      event: 'the cache node fails',
      struck: 'cache',
      site: `the ${site}`,
      records,
      changes: [
        change(
          'Add a replica of the cache node in zone b.',
          set('cache', { replicaZone: 'b' }),
          'foundations/infrastructure-features-must-be-combined',
        ),
        change(
          'Move the database to a class four times as large.',
          set('database', { class: 'db.m5.4xlarge' }),
          'regions-azs/surviving-zones-need-capacity',
        ),
        change(
          'Convert the database to a Single-AZ deployment.',
          set('database', { deployment: 'single', standbyZone: null }),
          'rds/multi-az-protects-against',
        ),
        change(
          'Move the standby of the database to zone c.',
          set('database', { standbyZone: 'c' }),
          'rds/standby-not-readable',
        ),
        change(
          'Raise the minimum size of the group by half.',
          set('web', { min: 48 }),
          'foundations/infrastructure-features-must-be-combined',
        ),
        change(
          'Keep the automated backups for 35 days.',
          set('database', { backupRetentionDays: 35 }),
          'rds/retention-range',
        ),
        change(
          'Move the cache node to zone b.',
          set('cache', { zone: 'b' }),
          'foundations/infrastructure-features-must-be-combined',
        ),
      ],
    };
  },
};
