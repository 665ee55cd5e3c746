import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';

/** Snapshots are copied to another Region, and copied too rarely. */
export const regionVolume: Scenario = {
  id: 'region-volume',
  topic: 'ebs-snapshots',
  facts: ['ebs-snapshots/cross-region-copy', 'ebs-snapshots/regional-scope', 'regions-azs/region-isolation'],
  remedies: 2,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const hours = random.pick([12, 18]);
    const bound = hours * 3600;
    return {
      story: `${who} runs its ${site} on one EC2 instance with the ${records} on an EBS volume. Once a day a snapshot is taken and copied to a second Region, where a spare instance is ready for it. The people on call know how to restore it.`,
      design: {
        ...{ faultline: 'design/1', title: `The ${site}` },
        regions: [
          { id: 'home', zones: ['a', 'b', 'c'] },
          { id: 'away', zones: ['a', 'b', 'c'] },
        ],
        resources: [
          {
            id: 'name',
            type: 'route53-record',
            label: 'Route 53',
            policy: 'failover',
            primary: 'server',
            healthCheck: 'endpoint',
            ttlS: 60,
          },
          { id: 'server', type: 'ec2-instance', label: 'Server', zone: 'a' },
          { id: 'disk', type: 'ebs-volume', label: 'Data volume', zone: 'a', attachedTo: 'server', gigabytes: 100 },
          {
            id: 'snapshots',
            type: 'snapshot-schedule',
            label: 'Snapshots',
            volume: 'disk',
            everyS: 86_400,
            keepDays: 7,
          },
          { id: 'spare', type: 'ec2-instance', label: 'Spare server', region: 'away', zone: 'a' },
          {
            id: 'copies',
            type: 'snapshot-copy',
            label: 'Copied snapshots',
            region: 'away',
            schedule: 'snapshots',
            attachedTo: 'spare',
          },
        ],
        links: [
          { from: 'users', to: 'name', carries: ['reads', 'writes'] },
          { from: 'name', to: 'server', carries: ['reads', 'writes'], use: 'spread' },
          { from: 'name', to: 'spare', carries: ['reads', 'writes'], use: 'spread' },
        ],
      },
      workload: { reads: { rate: random.pick([10, 20]) }, writes: { rate: random.pick([2, 4]) } },
      outageS: 86_400,
      horizonS: 172_800,
      need: {
        says: random.pick([
          `If the first Region is lost for days, no more than the last ${duration(bound)} of ${records} may be missing.`,
          `After the loss of a Region ${they} can enter ${duration(bound)} of ${records} again, and no more.`,
        ]),
        ...{ measure: 'data-lost', bound, faults: ['region-outage'] },
      },
      event: 'the first Region is lost for a day',
      struck: 'home',
      site: `the ${site}`,
      records,
      changes: [
        change(
          'Take and copy a snapshot every 4 hours.',
          set('snapshots', { everyS: 14_400 }),
          'ebs-snapshots/rpo-is-snapshot-age',
        ),
        change(
          'Take and copy a snapshot every 6 hours.',
          set('snapshots', { everyS: 21_600 }),
          'ebs-snapshots/rpo-is-snapshot-age',
        ),
        change(
          'Take and copy a snapshot every 22 hours.',
          set('snapshots', { everyS: 79_200 }),
          'ebs-snapshots/rpo-is-snapshot-age',
        ),
        change(
          'Keep the snapshots in both Regions for 30 days.',
          set('snapshots', { keepDays: 30 }),
          'ebs-snapshots/rpo-is-snapshot-age',
        ),
        change('Change the volume to the io2 type.', set('disk', { kind: 'io2' }), 'ebs/durability-figures'),
        change(
          'Start a new instance in another zone when one is lost.',
          [set('server', { onOutage: 'relaunch' }), set('disk', { onOutage: 'restore' })],
          'regions-azs/multi-az-vs-multi-region',
        ),
        change(
          'Let the health checks probe every 10 seconds.',
          set('name', { intervalS: 10 }),
          'route53/health-check-settings',
        ),
        change(
          'Run the spare instance on a larger type.',
          set('spare', { instanceType: 'm5.xlarge' }),
          'ebs-snapshots/cross-region-copy',
        ),
      ],
    };
  },
};
