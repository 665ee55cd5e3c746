import { company } from './companies';
import { databaseChanges } from './database-changes';
import { duration } from './figures';
import type { Scenario } from './scenario';
import { loadFor, someServers, tier } from './tier';

/** Servers in two zones, and one database that is not. */
export const zoneDatabase: Scenario = {
  id: 'zone-database',
  topic: 'rds',
  facts: ['rds/multi-az-protects-against', 'rds/failover-is-automatic', 'rds/read-replica-no-automatic-failover'],
  remedies: 2,
  priced: true,
  graded: true,
  eventful: 'four',
  endings: true,
  foreseeable: true,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const servers = someServers(random);
    const bound = random.pick([180, 240, 300, 600]);
    const hours = random.pick([3, 4, 6]);
    const reactionS = random.pick([900, 1200, 1800]);
    return {
      story: `${who} runs its ${site} on an Auto Scaling group behind an Application Load Balancer, both in Availability Zones a and b. The ${records} are kept in one Amazon RDS database in zone a. The engineer on call is at work ${duration(reactionS)} after an alarm.`,
      design: tier({
        ...{ servers, site },
        store: { id: 'database', type: 'rds-instance', label: 'Database', zone: 'a', class: 'db.m5.xlarge' },
      }),
      workload: loadFor(servers, random.pick([0.3, 0.35, 0.4])),
      operators: { reactionS, noticeS: 1800 },
      outageS: hours * 3600,
      need: {
        says: random.pick([
          `The loss of one zone may make the ${site} unavailable for ${duration(bound)} at most.`,
          `When a zone fails, ${they} wants the ${site} back within ${duration(bound)}.`,
        ]),
        ...{ measure: 'downtime', bound, faults: ['zone-outage'] },
      },
      event: `zone a fails for ${hours} hours`,
      struck: 'home/a',
      site: `the ${site}`,
      records,
      changes: databaseChanges(),
    };
  },
};
