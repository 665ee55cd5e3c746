import { company } from './companies';
import { databaseChanges } from './database-changes';
import { duration } from './figures';
import type { Scenario } from './scenario';
import { loadFor, someServers, tier } from './tier';

/** The host of the one database fails. */
export const databaseHost: Scenario = {
  id: 'database-host',
  topic: 'rds',
  facts: ['rds/failover-is-automatic', 'rds/restore-creates-new-instance', 'rds/multi-az-instance-standby'],
  remedies: 2,
  priced: true,
  graded: true,
  endings: true,
  foreseeable: true,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const servers = someServers(random);
    const bound = random.pick([150, 180, 240, 300]);
    const reactionS = random.pick([900, 1800, 2700]);
    return {
      story: `${who} keeps the ${records} of its ${site} in a Single-AZ Amazon RDS database. The web servers are spread over two Availability Zones behind a load balancer. The engineer on call is at work ${duration(reactionS)} after an alarm.`,
      design: tier({
        ...{ servers, site },
        store: { id: 'database', type: 'rds-instance', label: 'Database', zone: 'a', class: 'db.m5.xlarge' },
      }),
      workload: loadFor(servers, random.pick([0.3, 0.4, 0.5])),
      operators: { reactionS, noticeS: 1800 },
      need: {
        says: random.pick([
          `If the host of the database fails, the ${site} must answer again within ${duration(bound)}.`,
          `After a failure of the database host, ${they} can wait ${duration(bound)} for the ${site}, and no longer.`,
        ]),
        ...{ measure: 'downtime', bound, faults: ['database-primary-loss'] },
      },
      event: 'the host of the database fails',
      site: `the ${site}`,
      records,
      changes: databaseChanges(),
    };
  },
};
