import { describe, expect, it } from 'vitest';
import { design, run } from '../shop';

const EVERYTHING = 31_536_000;

function server(volume: object, schedule?: object, instance: object = {}) {
  const resources = [
    { id: 'web', type: 'ec2-instance', zone: 'a', instanceType: 'm5.xlarge', ...instance },
    { id: 'data', type: 'ebs-volume', zone: 'a', attachedTo: 'web', ...volume },
    ...(schedule === undefined ? [] : [{ id: 'nightly', type: 'snapshot-schedule', volume: 'data', ...schedule }]),
  ];
  return design(resources, [['users', 'web']]);
}

describe('a volume and its snapshots', () => {
  it.each([
    {
      fact: 'ebs/persists-independently',
      d: server({}),
      fault: 'instance-loss',
      target: 'web',
      downtimeS: 300,
      lostS: 0,
    },
    {
      fact: 'ebs-snapshots/recover-from-volume-failure',
      d: server({}, { everyS: 3600 }),
      fault: 'volume-loss',
      target: 'data',
      downtimeS: 1500,
      lostS: 3600,
    },
    {
      fact: 'ebs-snapshots/rpo-is-snapshot-age',
      d: server({}, {}),
      fault: 'volume-loss',
      target: 'data',
      downtimeS: 1500,
      lostS: 86_400,
    },
    {
      fact: 'ebs-snapshots/point-in-time-protection',
      d: server({}),
      fault: 'volume-loss',
      target: 'data',
      downtimeS: 86_400,
      lostS: EVERYTHING,
    },
    {
      fact: 'ebs/replicated-within-az',
      d: server({}),
      fault: 'zone-outage',
      target: 'home/a',
      downtimeS: 14_400,
      lostS: 0,
    },
    {
      fact: 'ebs/az-scope',
      d: server({}, undefined, { onOutage: 'relaunch' }),
      fault: 'zone-outage',
      target: 'home/a',
      downtimeS: 86_400,
      lostS: 0,
    },
  ] as const)('$fact', ({ d, fault, target, downtimeS, lostS }) => {
    const { evidence } = run(d, fault, target);
    expect([evidence.downtimeS, evidence.dataLostS]).toEqual([downtimeS, lostS]);
  });

  it('is recreated in another zone from its snapshot (ebs-snapshots/restore-in-another-az)', () => {
    const d = server({ onOutage: 'restore' }, { everyS: 3600 }, { onOutage: 'relaunch' });
    const { evidence } = run(d, 'zone-outage', 'home/a');
    expect([evidence.downtimeS, evidence.dataLostS, evidence.hands]).toEqual([1800, 3600, 2]);
  });
});
