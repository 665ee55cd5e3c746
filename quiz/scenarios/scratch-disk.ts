import { add, change, set } from './changes';
import { company } from './companies';
import type { Scenario } from './scenario';

/** Data on the disk of the host. */
export const scratchDisk: Scenario = {
  id: 'scratch-disk',
  topic: 'ebs',
  facts: [
    'ebs/instance-store-not-for-valuable-data',
    'ebs/instance-store-loss-conditions',
    'ebs/persists-independently',
  ],
  remedies: 1,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const carries = ['reads', 'writes'];
    const volume = {
      id: 'disk',
      type: 'ebs-volume',
      label: 'Data volume',
      zone: 'a',
      attachedTo: 'server',
      gigabytes: 100,
    };
    return {
      story: `${who} runs its ${site} on one EC2 instance and has the ${records} on its instance store, because it is fast. When the host failed, the ${records} of months were gone.`,
      design: {
        ...{ faultline: 'design/1', title: `The ${site}` },
        resources: [
          { id: 'server', type: 'ec2-instance', label: 'Server', zone: 'a' },
          { id: 'scratch', type: 'instance-store', label: 'Instance store', zone: 'a', attachedTo: 'server' },
        ],
        links: [{ from: 'users', to: 'server', carries }],
      },
      workload: { reads: { rate: random.pick([10, 20, 30]) }, writes: { rate: random.pick([2, 4, 6]) } },
      need: {
        says: random.pick([
          `The failure of a host must cost none of the ${records}.`,
          `If a host fails again, ${they} wants to find every entry as it was.`,
        ]),
        ...{ measure: 'data-lost', bound: 0, faults: ['instance-loss'] },
      },
      event: 'the host of the instance fails',
      struck: 'server',
      site: `the ${site}`,
      records,
      changes: [
        change(
          'Write the data to an attached EBS volume instead.',
          [{ op: 'remove', resource: 'scratch' }, add(volume)],
          'ebs/persists-independently',
        ),
        change(
          'Let the instance recover on another host by itself.',
          set('server', { autoRecovery: true }),
          'auto-scaling/ec2-automatic-recovery',
          'auto-scaling/ec2-automatic-recovery#m2',
        ),
        change(
          'Move the instance to a larger type with more disks.',
          set('server', { instanceType: 'm5.2xlarge' }),
          'ebs/instance-store-loss-conditions',
        ),
        change(
          'Start the instance anew in another zone when one fails.',
          set('server', { onOutage: 'relaunch' }),
          'ebs/instance-store-loss-conditions',
        ),
        change(
          'Commit to the instance for one year.',
          set('server', { reserved: true }),
          'reserved-instances/billing-discount',
        ),
        change('Rely on the copies that AWS keeps of every disk.', [], 'ebs/instance-store-loss-conditions'),
      ],
    };
  },
};
