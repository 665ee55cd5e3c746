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

  it.each([
    { fault: 'process-hang', target: 'web', lostS: 0 },
    { fault: 'instance-loss', target: 'web', lostS: EVERYTHING },
    { fault: 'volume-loss', target: 'disk', lostS: EVERYTHING },
    { fault: 'wrong-delete', target: 'disk', lostS: EVERYTHING },
    { fault: 'zone-outage', target: 'home/a', lostS: 0 },
  ] as const)('in the host itself loses $lostS s under $fault (ebs/instance-store-loss-conditions)', (row) => {
    const d = design(
      [
        { id: 'web', type: 'ec2-instance', zone: 'a', instanceType: 'm5.xlarge' },
        { id: 'disk', type: 'instance-store', zone: 'a', attachedTo: 'web' },
      ],
      [['users', 'web']],
    );
    const { evidence } = run(d, row.fault, row.target);
    expect([evidence.dataLostS, evidence.unrecovered]).toEqual([row.lostS, false]);
  });

  it('is recreated in another zone from its snapshot (ebs-snapshots/restore-in-another-az)', () => {
    const d = server({ onOutage: 'restore' }, { everyS: 3600 }, { onOutage: 'relaunch' });
    const { evidence } = run(d, 'zone-outage', 'home/a');
    expect([evidence.downtimeS, evidence.dataLostS, evidence.hands]).toEqual([1800, 3600, 2]);
  });
});

describe('snapshots and the loss of a Region', () => {
  const abroad = (more: Record<string, unknown>[]) =>
    design(
      [
        { id: 'name', type: 'route53-record', policy: 'failover', primary: 'web', healthCheck: 'endpoint', ttlS: 60 },
        { id: 'web', type: 'ec2-instance', zone: 'a', instanceType: 'm5.xlarge' },
        { id: 'data', type: 'ebs-volume', zone: 'a', attachedTo: 'web' },
        { id: 'nightly', type: 'snapshot-schedule', volume: 'data', everyS: 3600 },
        { id: 'spare', type: 'ec2-instance', region: 'away', zone: 'a', instanceType: 'm5.xlarge' },
        ...more,
      ],
      [
        ['users', 'name'],
        ['name', 'web'],
        ['name', 'spare'],
      ],
      { regions: [{ id: 'home' }, { id: 'away' }] },
    );

  it('are restored abroad by people where they were copied (ebs-snapshots/cross-region-copy)', () => {
    const copy = { id: 'copy', type: 'snapshot-copy', region: 'away', schedule: 'nightly', attachedTo: 'spare' };
    const { evidence, trace } = run(abroad([copy]), 'region-outage', 'home', { outageS: 43_200 });
    expect([evidence.dataLostS, evidence.hands]).toEqual([3600 + 1200, 1]);
    const restored = trace.events.find((e) => e.component === 'copy' && e.state === 'serving');
    // Nobody hurries for 300 s; then 900 s to react and 600 s of work.
    expect(restored?.timeS).toBe(trace.faultAtS + 300 + 900 + 600);
  });

  it('cannot be copied to where they are (ebs-snapshots/regional-scope)', () => {
    const copy = { id: 'copy', type: 'snapshot-copy', schedule: 'nightly', attachedTo: 'web' };
    expect(() => abroad([copy])).toThrow('other-region');
  });
});
