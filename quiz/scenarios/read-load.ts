import { add, change, set } from './changes';
import { company } from './companies';
import type { Scenario } from './scenario';
import { tier } from './tier';

/** Twice the reads are too many for one database. */
export const readLoad: Scenario = {
  id: 'read-load',
  topic: 'rds',
  facts: ['rds/read-replica-scales-reads', 'rds/standby-not-readable'],
  remedies: 3,
  priced: true,
  graded: true,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const share = random.pick([1, 2]);
    const reads = random.pick([280, 300, 320]);
    const replica = { id: 'replica', type: 'rds-read-replica', label: 'Read replica', source: 'database', zone: 'b' };
    const cache = {
      id: 'cache',
      type: 'elasticache-cluster',
      label: 'Cache',
      zone: 'a',
      replicaZone: 'b',
      hitShare: 0.8,
    };
    return {
      story: `${who} keeps the ${records} of its ${site} in a Single-AZ RDS DB instance that is about 70% busy at peak, nearly all of it with reads. A campaign will double the requests for an hour; the web servers have room for that.`,
      design: tier({
        ...{ servers: 16, site },
        store: { id: 'database', type: 'rds-instance', label: 'Database', zone: 'a', class: 'db.m5.large' },
      }),
      workload: { reads: { rate: reads }, writes: { rate: 20 }, databaseTimeS: { reads: 0.0042, writes: 0.008 } },
      need: {
        says: random.pick([
          `During the campaign ${share}% of the requests at most may fail.`,
          `In that hour ${they} accepts that ${share}% of the requests fail, and no more.`,
        ]),
        ...{ measure: 'failed-share', bound: share / 100, faults: ['load-surge-2'] },
      },
      event: 'twice the usual requests arrive for an hour',
      site: `the ${site}`,
      records,
      changes: [
        change(
          'Create a read replica and send it a share of the reads.',
          [
            { op: 'unlink', from: 'web', to: 'database' },
            add(replica, [
              { from: 'web', to: 'database', carries: ['reads', 'writes'], use: 'spread' },
              { from: 'web', to: 'replica', carries: ['reads'], use: 'spread' },
            ]),
          ],
          'rds/read-replica-scales-reads',
        ),
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
          'rds/read-replica-scales-reads',
        ),
        change(
          'Move the database to the next larger instance class.',
          set('database', { class: 'db.m5.xlarge' }),
          'rds/read-replica-scales-reads',
        ),
        change(
          'Convert the database to a Multi-AZ DB instance deployment.',
          set('database', { deployment: 'multi-az', standbyZone: 'b' }),
          'rds/standby-not-readable',
          'rds/standby-not-readable#m1',
        ),
        change(
          'Double the minimum size of the Auto Scaling group.',
          set('web', { min: 32, max: 64 }),
          'rds/read-replica-scales-reads',
        ),
        change(
          'Keep the automated backups of the database for 35 days.',
          set('database', { backupRetentionDays: 35 }),
          'rds/retention-range',
        ),
        change(
          'Let the load balancer spread requests over a third zone.',
          [set('web', { zones: ['a', 'b', 'c'] }), set('balancer', { zones: ['a', 'b', 'c'] })],
          'elb/distributes-traffic',
        ),
        change(
          'Commit to the database instance for one year.',
          set('database', { reserved: true }),
          'reserved-instances/billing-discount',
        ),
      ],
    };
  },
};
