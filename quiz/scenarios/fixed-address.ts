import { add, change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';

/** A fixed address in front of a server and its spare. */
export const fixedAddress: Scenario = {
  id: 'fixed-address',
  topic: 'elastic-ip',
  facts: ['elastic-ip/remap-is-not-automatic', 'elastic-ip/masks-failure', 'elastic-ip/remap-across-azs'],
  remedies: 2,
  priced: true,
  graded: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const bound = random.pick([240, 300, 360]);
    const wait = random.pick([30, 45, 60]);
    return {
      story: `${who} serves its ${site} from an EC2 instance in zone a with an Elastic IP address; a spare runs in zone b. When the first one fails, the person on call moves the address, which takes ${wait} minutes until they are at work.`,
      design: {
        ...{ faultline: 'design/1', title: `The ${site}` },
        resources: [
          { id: 'server', type: 'ec2-instance', label: 'Server', zone: 'a', autoRecovery: false },
          { id: 'spare', type: 'ec2-instance', label: 'Spare', zone: 'b', autoRecovery: false },
          { id: 'address', type: 'elastic-ip', label: 'Elastic IP', instances: ['server', 'spare'], remap: 'operator' },
        ],
        links: [{ from: 'users', to: 'address', carries: ['reads'] }],
      },
      workload: { reads: { rate: random.pick([20, 30, 40]) } },
      operators: { reactionS: wait * 60, noticeS: 3600 },
      need: {
        says: random.pick([
          `A failed instance may make the ${site} unreachable for ${duration(bound)} at most.`,
          `If an instance fails, ${they} wants the ${site} reachable again within ${duration(bound)}.`,
        ]),
        ...{ measure: 'downtime', bound, faults: ['instance-loss'] },
      },
      event: 'the instance in zone a fails',
      site: `the ${site}`,
      records: 'requests',
      changes: [
        change(
          'Let a script move the address when a health check fails.',
          set('address', { remap: 'automation' }),
          'elastic-ip/masks-failure',
        ),
        change(
          'Put both instances behind a load balancer and give up the fixed address.',
          [
            { op: 'remove', resource: 'address' },
            add({ id: 'balancer', type: 'load-balancer', label: 'Load balancer', zones: ['a', 'b'] }, [
              { from: 'users', to: 'balancer', carries: ['reads'] },
              { from: 'balancer', to: 'server', carries: ['reads'], use: 'spread' },
              { from: 'balancer', to: 'spare', carries: ['reads'], use: 'spread' },
            ]),
          ],
          'elb/raises-availability',
        ),
        change(
          'Let the address move by itself, as AWS does when an instance fails.',
          set('address', { remap: 'nobody' }),
          'elastic-ip/remap-is-not-automatic',
        ),
        change(
          'Run the spare in zone a, beside the instance it stands in for.',
          set('spare', { zone: 'a' }),
          'elastic-ip/remap-is-not-automatic',
        ),
        change(
          'Move both instances to a larger instance type.',
          [set('server', { instanceType: 'm5.xlarge' }), set('spare', { instanceType: 'm5.xlarge' })],
          'elastic-ip/remap-is-not-automatic',
        ),
        change(
          'Commit to both instances for one year.',
          [set('server', { reserved: true }), set('spare', { reserved: true })],
          'reserved-instances/billing-discount',
        ),
        change(
          'Start a copy of the spare in another zone when a zone fails.',
          set('spare', { onOutage: 'relaunch' }),
          'elastic-ip/remap-is-not-automatic',
        ),
      ],
    };
  },
};
