import { add, change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';
import { loadFor, someServers, tier } from './tier';

/** A standby, and no backup. */
export const wrongDelete: Scenario = {
  id: 'wrong-delete',
  topic: 'rds',
  facts: ['rds/backups-undo-logical-errors', 'rds/multi-az-is-not-a-backup', 'rds/point-in-time-recovery'],
  remedies: 2,
  graded: true,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const servers = someServers(random);
    const bound = random.pick([600, 900, 1200, 1800]);
    return {
      story: `${who} stores the ${records} of its ${site} in an Amazon RDS Multi-AZ DB instance; the standby is the only copy there is. Last month a table was deleted by mistake.`,
      design: tier({
        ...{ servers, site },
        store: {
          ...{ id: 'database', type: 'rds-instance', label: 'Database', zone: 'a', class: 'db.m5.xlarge' },
          ...{ deployment: 'multi-az', standbyZone: 'b', backupRetentionDays: 0 },
        },
      }),
      workload: loadFor(servers, random.pick([0.3, 0.4])),
      operators: { reactionS: 900, noticeS: random.pick([1800, 3600, 7200]) },
      need: {
        says: random.pick([
          `After a mistake like that, no more than the last ${duration(bound)} of ${records} may be missing.`,
          `Should it happen again, ${they} accepts losing ${duration(bound)} of ${records} at most.`,
        ]),
        ...{ measure: 'data-lost', bound, faults: ['wrong-delete'] },
      },
      event: 'somebody deletes a table by mistake',
      site: `the ${site}`,
      records,
      changes: [
        change(
          'Switch automated backups on with a retention period of 7 days.',
          set('database', { backupRetentionDays: 7 }),
          'rds/point-in-time-recovery',
        ),
        change(
          'Switch automated backups on and keep them for 35 days.',
          set('database', { backupRetentionDays: 35 }),
          'rds/point-in-time-recovery',
        ),
        change(
          'Create a read replica of the database in a third Availability Zone.',
          add({ id: 'replica', type: 'rds-read-replica', label: 'Read replica', source: 'database', zone: 'c' }, [
            { from: 'web', to: 'replica', carries: ['reads'], use: 'fallback' },
          ]),
          'rds/read-replica-asynchronous',
        ),
        change(
          'Create a read replica that the on-call engineer can promote at once.',
          add(
            {
              id: 'replica',
              type: 'rds-read-replica',
              label: 'Read replica',
              source: 'database',
              zone: 'c',
              onSourceLoss: 'promote',
            },
            [{ from: 'web', to: 'replica', carries: ['reads'], use: 'fallback' }],
          ),
          'rds/multi-az-is-not-a-backup',
        ),
        change(
          'Take a manual snapshot of the database every 24 hours.',
          set('database', { manualSnapshotEveryS: 86_400 }),
          'rds/manual-snapshots-persist',
        ),
        change(
          'Take a manual snapshot of the database every 12 hours.',
          set('database', { manualSnapshotEveryS: 43_200 }),
          'rds/manual-snapshots-persist',
        ),
        change(
          'Move the standby of the database to another Availability Zone.',
          set('database', { standbyZone: 'c' }),
          'rds/multi-az-is-not-a-backup',
          'rds/multi-az-is-not-a-backup#m1',
        ),
        change(
          'Move the database and its standby to a larger instance class.',
          set('database', { class: 'db.m5.2xlarge' }),
          'rds/multi-az-is-not-a-backup',
        ),
      ],
    };
  },
};
