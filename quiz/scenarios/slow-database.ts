import { add, change, set } from './changes';
import { company } from './companies';
import type { Scenario } from './scenario';
import { tier } from './tier';

/** The database answers slowly for a while. */
export const slowDatabase: Scenario = {
  id: 'slow-database',
  topic: 'foundations',
  facts: ['foundations/fault-tolerance-definition', 'foundations/infrastructure-features-must-be-combined'],
  remedies: 3,
  priced: true,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const share = random.pick([2, 3, 5]);
    const cache = {
      id: 'cache',
      type: 'elasticache-cluster',
      label: 'Cache',
      zone: 'a',
      replicaZone: 'b',
      hitShare: 0.8,
    };
    return {
      story: `${who} keeps the ${records} of its ${site} in an RDS DB instance with one standby. For an hour the database answered ten times as slowly as usual because of a faulty query, and requests piled up.`,
      design: tier({
        ...{ servers: 8, site },
        store: {
          id: 'database',
          type: 'rds-instance',
          label: 'Database',
          zone: 'a',
          standbyZone: 'b',
          deployment: 'multi-az',
          class: 'db.m5.large',
        },
      }),
      workload: { reads: { rate: random.pick([80, 100]) }, writes: { rate: 5 } },
      need: {
        says: random.pick([
          `In an hour like that, ${share}% of the requests at most may fail.`,
          `Next time ${they} accepts that ${share}% of the requests of the hour fail, and no more.`,
        ]),
        ...{ measure: 'failed-share', bound: share / 100, faults: ['dependency-slow'] },
      },
      event: 'the database answers slowly for an hour',
      site: `the ${site}`,
      records,
      changes: [
        change(
          'Put an ElastiCache cluster in front of the database for reads.',
          [
            { op: 'unlink', from: 'web', to: 'database' },
            add(cache, [
              { from: 'web', to: 'cache', carries: ['reads'] },
              { from: 'cache', to: 'database', carries: ['reads'] },
              { from: 'web', to: 'database', carries: ['writes'] },
            ]),
          ],
          'foundations/infrastructure-features-must-be-combined',
        ),
        change(
          'Move the database to a class four times as large.',
          set('database', { class: 'db.m5.2xlarge' }),
          'foundations/fault-tolerance-definition',
        ),
        change(
          'Convert the database to a Multi-AZ DB cluster.',
          set('database', { deployment: 'multi-az-cluster', standbyZone: null, backupRetentionDays: 7 }),
          'rds/multi-az-db-cluster',
        ),
        change(
          'Move the standby of the database to zone c.',
          set('database', { standbyZone: 'c' }),
          'rds/standby-not-readable',
        ),
        change(
          'Double the minimum size of the Auto Scaling group.',
          set('web', { min: 16, max: 24 }),
          'foundations/infrastructure-features-must-be-combined',
        ),
        change(
          'Let the load balancer probe the servers every 5 seconds.',
          set('balancer', { healthCheck: { intervalS: 5, timeoutS: 2 } }),
          'elb/health-checks',
        ),
      ],
    };
  },
};
