import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';
import { loadFor, tier } from './tier';

/** Servers in two zones that share files in one. */
export const sharedFiles: Scenario = {
  id: 'shared-files',
  topic: 'regions-azs',
  facts: [
    'regions-azs/multi-az-instances',
    'regions-azs/az-fault-isolation',
    'foundations/infrastructure-services-are-zonal',
  ],
  remedies: 1,
  graded: true,
  eventful: 'four',
  foreseeable: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const servers = random.pick([4, 6]);
    const bound = random.pick([180, 240, 300]);
    const hours = random.pick([3, 5]);
    return {
      story: `${who} runs its ${site} on servers in zones a and b behind a load balancer. All of them share files on an Amazon EFS file system of the One Zone type in zone a, which has a daily backup.`,
      design: tier({
        ...{ servers, site },
        store: {
          id: 'files',
          type: 'efs-file-system',
          label: 'Shared files',
          storage: 'one-zone',
          zone: 'a',
          gigabytes: random.pick([100, 300]),
        },
      }),
      workload: loadFor(servers, random.pick([0.3, 0.35])),
      outageS: hours * 3600,
      need: {
        says: random.pick([
          `The failure of a zone may make the ${site} unavailable for ${duration(bound)} at most.`,
          `When a zone fails, ${they} wants the ${site} back within ${duration(bound)}.`,
        ]),
        ...{ measure: 'downtime', bound, faults: ['zone-outage'] },
      },
      event: `zone a fails for ${hours} hours`,
      struck: 'home/a',
      site: `the ${site}`,
      records: 'files',
      changes: [
        change(
          'Keep the shared files on a Regional EFS file system.',
          set('files', { storage: 'regional', zone: null }),
          'regions-azs/multi-az-instances',
        ),
        change(
          'Keep the shared files on a One Zone file system in zone b.',
          set('files', { zone: 'b' }),
          'regions-azs/az-fault-isolation',
        ),
        change(
          'Add a third zone for servers and load balancer.',
          [set('web', { zones: ['a', 'b', 'c'] }), set('balancer', { zones: ['a', 'b', 'c'] })],
          'regions-azs/independent-stacks',
        ),
        change(
          'Double the minimum size of the Auto Scaling group.',
          set('web', { min: servers * 2, max: servers * 3 }),
          'regions-azs/multi-az-instances',
        ),
        change(
          'Let the load balancer probe the servers every 10 seconds.',
          set('balancer', { healthCheck: { intervalS: 10 } }),
          'elb/health-checks',
        ),
        change('Rely on the daily backup of the file system.', [], 'foundations/rto-rpo'),
        change(
          'Run all servers in zone a, beside the file system.',
          [set('web', { zones: ['a'] }), set('balancer', { zones: ['a', 'b'] })],
          'regions-azs/instance-lives-in-one-az',
        ),
      ],
    };
  },
};
