import { add, change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import { twoRegions } from './regions';
import type { Scenario } from './scenario';

/** Another Region has a copy of the database that nobody puts to work. */
export const regionDatabase: Scenario = {
  id: 'region-database',
  topic: 'rds',
  facts: ['rds/cross-region-recovery', 'rds/read-replica-promotion', 'regions-azs/region-isolation'],
  remedies: 1,
  graded: true,
  foreseeable: true,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const bound = random.pick([5400, 7200]);
    const hours = random.pick([10, 12]);
    const copy = { from: 'web-2', to: 'copy', carries: ['reads', 'writes'] };
    const reactionS = random.pick([900, 1200]);
    return {
      story: `${who} runs its ${site} in two Regions behind a Route 53 failover record. The ${records} are written to an RDS Multi-AZ DB instance in the first Region; the second has a cross-Region read replica that nobody has ever put to use. The engineer on call is at work ${duration(reactionS)} after an alarm.`,
      design: twoRegions(
        site,
        { healthCheck: 'endpoint', ttlS: 60 },
        { type: 'rds-read-replica', onSourceLoss: 'wait' },
        ['reads', 'writes'],
      ),
      workload: { reads: { rate: random.pick([60, 80]) }, writes: { rate: random.pick([8, 12]) } },
      operators: { reactionS, noticeS: 1800 },
      outageS: hours * 3600,
      need: {
        says: random.pick([
          `If the first Region fails, new ${records} must be accepted again within ${duration(bound)}.`,
          `After the loss of a Region ${they} can do without new ${records} for ${duration(bound)} at most.`,
        ]),
        ...{ measure: 'downtime', bound, faults: ['region-outage'], classes: ['writes'] },
      },
      event: `the first Region fails for ${hours} hours`,
      site: `the part of the ${site} that writes`,
      records,
      changes: [
        change(
          'Have the engineer on call promote the replica.',
          set('copy', { onSourceLoss: 'promote' }),
          'rds/read-replica-promotion',
        ),
        change(
          'Replace the replica by replicated backups that the engineer restores.',
          [
            { op: 'remove', resource: 'copy' },
            add(
              {
                id: 'copy',
                type: 'rds-backup-copy',
                label: 'Backup copy',
                region: 'away',
                zone: 'a',
                source: 'database',
              },
              [copy],
            ),
          ],
          'rds/cross-region-recovery',
        ),
        change(
          'Convert the database to a Multi-AZ DB cluster.',
          set('database', { deployment: 'multi-az-cluster', standbyZone: null, backupRetentionDays: 7 }),
          'regions-azs/multi-az-vs-multi-region',
        ),
        change(
          'Move the replica to a larger instance class.',
          set('copy', { class: 'db.m5.xlarge' }),
          'rds/read-replica-no-automatic-failover',
          'rds/read-replica-no-automatic-failover#m1',
        ),
        change(
          'Keep the automated backups of the database for 35 days.',
          set('database', { backupRetentionDays: 35 }),
          'regions-azs/region-isolation',
        ),
        change(
          'Lower the TTL of the Route 53 record to 10 seconds.',
          set('name', { ttlS: 10 }),
          'route53/ttl-delays-failover',
        ),
        change(
          'Double the number of servers in the second Region.',
          set('web-2', { min: 8, max: 16 }),
          'rds/read-replica-promotion',
        ),
      ],
    };
  },
};
