import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';

/** Data on one volume, with a snapshot now and then. */
export const lostVolume: Scenario = {
  id: 'lost-volume',
  topic: 'ebs-snapshots',
  facts: [
    'ebs-snapshots/rpo-is-snapshot-age',
    'ebs-snapshots/recover-from-volume-failure',
    'ebs-snapshots/incremental',
  ],
  remedies: 2,
  priced: true,
  graded: true,
  numbered: true,
  foreseeable: true,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const hours = random.pick([2, 3, 4, 6]);
    const bound = hours * 3600;
    const every = random.pick([24, 48]);
    return {
      story: `${who} keeps the ${records} of its ${site} on an EBS volume attached to a single EC2 instance. A snapshot of the volume is taken every ${every} hours.`,
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
            gigabytes: random.pick([100, 200, 500]),
          },
          {
            id: 'snapshots',
            type: 'snapshot-schedule',
            label: 'Snapshots',
            volume: 'disk',
            everyS: every * 3600,
            keepDays: 14,
          },
        ],
        links: [{ from: 'users', to: 'server', carries: ['reads', 'writes'] }],
      },
      workload: { reads: { rate: random.pick([10, 20, 30]) }, writes: { rate: random.pick([2, 4, 6]) } },
      need: {
        says: random.pick([
          `If the volume is lost, no more than the last ${duration(bound)} of ${records} may go with it.`,
          `Should the volume fail, ${they} can enter ${duration(bound)} of ${records} again, and no more.`,
        ]),
        ...{ measure: 'data-lost', bound, faults: ['volume-loss'] },
      },
      event: 'the volume is lost',
      site: `the ${site}`,
      records,
      number: {
        asks: `In the worst case, how many hours of ${records} are lost with the volume?`,
        ...{ unit: 'hours', per: 3600, tolerance: 1 },
        because: `Snapshots are ${every} hours apart, and what was written after the last one is on the volume alone.`,
        mistakes: [
          { value: 0, why: 'The copies inside the zone go with the volume.', fact: 'ebs/replicated-within-az' },
          {
            value: every / 2,
            why: 'That is the loss on average, not in the worst case.',
            fact: 'ebs-snapshots/rpo-is-snapshot-age',
          },
        ],
      },
      changes: [
        change(
          `Take a snapshot of the volume every ${hours === 6 ? 4 : hours - 1} hours.`.replace(
            /every 1 hours/,
            'every hour',
          ),
          set('snapshots', { everyS: (hours === 6 ? 4 : hours - 1) * 3600 }),
          'ebs-snapshots/rpo-is-snapshot-age',
        ),
        change(
          'Take a snapshot of the volume every 60 minutes, for 2 days.',
          set('snapshots', { everyS: 3600, keepDays: 2 }),
          'ebs-snapshots/rpo-is-snapshot-age',
        ),
        change(
          'Take a snapshot of the volume every 12 hours.',
          set('snapshots', { everyS: 43_200 }),
          'ebs-snapshots/rpo-is-snapshot-age',
        ),
        change(
          'Keep the snapshots of the volume for 90 days.',
          set('snapshots', { keepDays: 90 }),
          'ebs-snapshots/rpo-is-snapshot-age',
        ),
        change(
          'Change the volume to the io2 type for its durability.',
          set('disk', { kind: 'io2' }),
          'ebs/durability-figures',
        ),
        change(
          'Restore the last snapshot in another zone when a zone fails.',
          [set('disk', { onOutage: 'restore' }), set('server', { onOutage: 'relaunch' })],
          'ebs-snapshots/restore-in-another-az',
        ),
        change('Rely on the copies that EBS keeps inside the zone.', [], 'ebs/replicated-within-az'),
        change(
          'Move the instance to a larger type with more memory.',
          set('server', { instanceType: 'm5.2xlarge' }),
          'ebs/network-block-storage',
        ),
      ],
    };
  },
};
