import { add, change, set } from './changes';
import type { Change } from './scenario';

/** What people do to an RDS instance called `database` in zone a when they want it to be there. */
export function databaseChanges(): Change[] {
  const replica = { id: 'replica', type: 'rds-read-replica', label: 'Read replica', source: 'database', zone: 'b' };
  const reading = [{ from: 'web', to: 'replica', carries: ['reads'], use: 'fallback' }];
  return [
    change(
      'Convert the database to a Multi-AZ DB instance deployment.',
      set('database', { deployment: 'multi-az', standbyZone: 'b' }),
      'rds/failover-is-automatic',
    ),
    change(
      'Rebuild it as a Multi-AZ DB cluster with two standbys.',
      set('database', { deployment: 'multi-az-cluster', backupRetentionDays: 7 }),
      'rds/multi-az-db-cluster',
    ),
    change(
      'Create a read replica of the database in Availability Zone b.',
      add(replica, reading),
      'rds/read-replica-no-automatic-failover',
      'rds/read-replica-no-automatic-failover#m1',
    ),
    change(
      'Create a read replica in zone b, and have the on-call engineer promote it.',
      add({ ...replica, onSourceLoss: 'promote' }, [
        { from: 'web', to: 'replica', carries: ['reads', 'writes'], use: 'fallback' },
      ]),
      'rds/read-replica-promotion',
    ),
    change(
      'Raise the backup retention period of the database to 35 days.',
      set('database', { backupRetentionDays: 35 }),
      'rds/restore-creates-new-instance',
    ),
    change(
      'Take a manual snapshot of the database every hour.',
      set('database', { manualSnapshotEveryS: 3600 }),
      'rds/restore-creates-new-instance',
    ),
    change(
      'Move the database to a larger instance class.',
      set('database', { class: 'db.m5.2xlarge' }),
      'rds/multi-az-protects-against',
    ),
    change(
      'Add a third Availability Zone to the Auto Scaling group.',
      [set('web', { zones: ['a', 'b', 'c'] }), set('balancer', { zones: ['a', 'b', 'c'] })],
      'foundations/infrastructure-features-must-be-combined',
    ),
    change(
      'Double the minimum size of the Auto Scaling group.',
      set('web', { min: 16, max: 32 }),
      'foundations/infrastructure-features-must-be-combined',
    ),
  ];
}
