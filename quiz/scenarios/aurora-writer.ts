import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';
import { loadFor, tier } from './tier';

/** A cluster with a writer and nobody to take over. */
export const auroraWriter: Scenario = {
  id: 'aurora-writer',
  topic: 'rds',
  facts: ['rds/aurora-contrast', 'rds/failover-is-automatic'],
  remedies: 2,
  priced: true,
  foreseeable: true,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const servers = random.pick([4, 6]);
    const bound = random.pick([90, 120]);
    return {
      story: `${who} keeps the ${records} of its ${site} in an Amazon Aurora cluster whose only instance is the writer in zone a. When that instance failed, a new one had to be made before the ${site} came back.`,
      design: tier({
        servers,
        site,
        store: { id: 'cluster', type: 'aurora-cluster', label: 'Aurora cluster', zone: 'a' },
      }),
      workload: loadFor(servers, 0.35),
      outageS: random.pick([3, 4]) * 3600,
      need: {
        says: random.pick([
          `If the writer fails, the ${site} must be back within ${duration(bound)}.`,
          `After a failure of the writer ${they} can wait ${duration(bound)} for the ${site}.`,
        ]),
        ...{ measure: 'downtime', bound, faults: ['database-primary-loss'] },
      },
      event: 'the writer of the cluster fails',
      site: `the ${site}`,
      records,
      changes: [
        change(
          'Add a replica to the cluster in zone b.',
          set('cluster', { replicaZones: ['b'] }),
          'rds/aurora-contrast',
        ),
        change(
          'Add replicas to the cluster in zones b and c.',
          set('cluster', { replicaZones: ['b', 'c'] }),
          'rds/aurora-contrast',
        ),
        change(
          'Keep the backups of the cluster for 35 days.',
          set('cluster', { backupRetentionDays: 35 }),
          'rds/restore-creates-new-instance',
        ),
        change(
          'Move the writer of the cluster to a larger instance class.',
          set('cluster', { class: 'db.m5.2xlarge' }),
          'rds/aurora-contrast',
        ),
        change('Rely on the six copies that the cluster keeps in three zones.', [], 'rds/aurora-contrast'),
        change('Place the writer of the cluster in zone c.', set('cluster', { zone: 'c' }), 'rds/aurora-contrast'),
        change(
          'Double the minimum size of the Auto Scaling group.',
          set('web', { min: servers * 2, max: servers * 3 }),
          'foundations/infrastructure-features-must-be-combined',
        ),
      ],
    };
  },
};
