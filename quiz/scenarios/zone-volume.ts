import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';

/** One server with its volume in one zone, and snapshots that could be used elsewhere. */
export const zoneVolume: Scenario = {
  id: 'zone-volume',
  topic: 'ebs',
  facts: ['ebs/reattach-does-not-cover-az-loss', 'ebs/az-scope', 'ebs-snapshots/restore-in-another-az'],
  remedies: 1,
  graded: true,
  foreseeable: true,
  paired: true,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const bound = random.pick([2, 3]) * 3600;
    const hours = random.pick([8, 10, 12]);
    return {
      story: `${who} runs its ${site} on one EC2 instance in zone a, with the ${records} on an attached EBS volume. Snapshots of the volume are taken every ${random.pick(['hour', '60 minutes'])}.`,
      design: {
        ...{ faultline: 'design/1', title: `The ${site}` },
        resources: [
          { id: 'server', type: 'ec2-instance', label: 'Server', zone: 'a' },
          {
            id: 'disk',
            type: 'ebs-volume',
            label: 'Data volume',
            zone: 'a',
            attachedTo: 'server',
            gigabytes: random.pick([50, 100, 200]),
          },
          { id: 'snapshots', type: 'snapshot-schedule', label: 'Snapshots', volume: 'disk', everyS: 3600, keepDays: 3 },
        ],
        links: [{ from: 'users', to: 'server', carries: ['reads', 'writes'] }],
      },
      workload: { reads: { rate: random.pick([10, 20, 30]) }, writes: { rate: random.pick([2, 4]) } },
      operators: { reactionS: random.pick([900, 1200, 1800]), noticeS: 1800 },
      outageS: hours * 3600,
      need: {
        says: random.pick([
          `When a zone fails for hours, the ${site} must be back within ${duration(bound)}; an hour of ${records} may be missing.`,
          `In a zone outage ${they} can wait ${duration(bound)} for the ${site}, and enter an hour of ${records} again.`,
        ]),
        ...{ measure: 'downtime', bound, faults: ['zone-outage'] },
      },
      event: `zone a fails for ${hours} hours`,
      site: `the ${site}`,
      records,
      together: [
        change('Launch a replacement instance in zone b.', set('server', { onOutage: 'relaunch' }), 'ebs/az-scope'),
        change(
          'Create a new volume from the last snapshot in zone b.',
          set('disk', { onOutage: 'restore' }),
          'ebs-snapshots/restore-in-another-az',
        ),
      ],
      changes: [
        change(
          'Recreate instance and volume in zone b, the volume from a snapshot.',
          [set('server', { onOutage: 'relaunch' }), set('disk', { onOutage: 'restore' })],
          'ebs-snapshots/restore-in-another-az',
        ),
        change(
          'Recreate the instance in zone b and attach the volume from zone a to it.',
          set('server', { onOutage: 'relaunch' }),
          'ebs/az-scope',
          'ebs/az-scope#m1',
        ),
        change(
          'Recreate the volume in zone b and keep the instance in zone a.',
          set('disk', { onOutage: 'restore' }),
          'regions-azs/instance-lives-in-one-az',
        ),
        change(
          'Rely on the automatic recovery of the instance within zone a.',
          set('server', { autoRecovery: true }),
          'auto-scaling/ec2-automatic-recovery',
          'auto-scaling/ec2-automatic-recovery#m1',
        ),
        change(
          'Change the volume in zone a to the io2 type.',
          set('disk', { kind: 'io2' }),
          'ebs/replicated-within-az',
        ),
        change(
          'Keep the snapshots of the volume for two weeks more.',
          set('snapshots', { keepDays: 17 }),
          'ebs-snapshots/restore-in-another-az',
        ),
        change(
          'Move the instance to a larger type in the same zone.',
          set('server', { instanceType: 'm5.xlarge' }),
          'ebs/reattach-does-not-cover-az-loss',
        ),
      ],
    };
  },
};
