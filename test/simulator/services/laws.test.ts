import { describe, expect, it } from 'vitest';
import { costOf, DEFAULT_CONTEXT, evidenceOf, parseDesign, simulate } from '@/simulator';
import { design, fleet, packPrices, run } from '../shop';

type Doc = Record<string, unknown>;

const server = (id: string, zone: string, more: Doc = {}) => ({ id, type: 'ec2-instance', zone, ...more });
const carries = ['reads', 'writes'];
const both = { regions: [{ id: 'home' }, { id: 'away' }] };
const monthly = (resources: readonly Doc[]) => {
  const d = design([server('web', 'a'), ...resources], [['users', 'web']]);
  return costOf(d, DEFAULT_CONTEXT.workload, packPrices()).totalUsd;
};

/** Two servers in two Regions behind a name. */
const named = (record: Doc) =>
  design(
    [
      { id: 'name', type: 'route53-record', answer: 'cname', healthCheck: 'endpoint', ttlS: 0, ...record },
      server('one', 'a'),
      server('two', 'a', { region: 'away' }),
    ],
    [
      ['users', 'name'],
      ['name', 'one'],
      ['name', 'two'],
    ],
    both,
  );

describe('laws that leave no event of their own', () => {
  it('auto-scaling/ec2-automatic-recovery: a host is replaced by itself, a zone is not', () => {
    const down = (autoRecovery: boolean, kind: 'instance-loss' | 'zone-outage') => {
      const d = design([server('web', 'a', { autoRecovery })], [['users', 'web']]);
      const { hands, downtimeS } = run(d, kind, kind === 'zone-outage' ? 'home/a' : 'web').evidence;
      return { hands, downtimeS };
    };
    expect(down(true, 'instance-loss').hands).toBe(0);
    expect(down(false, 'instance-loss').hands).toBeGreaterThan(0);
    expect(down(true, 'zone-outage')).toEqual(down(false, 'zone-outage'));
  });

  it('ami/regional-scope: nothing starts from an image of another Region until it is copied', () => {
    const problems = (copies: string[]) =>
      parseDesign({
        faultline: 'design/1',
        ...both,
        resources: [{ id: 'image', type: 'ami', copies }, server('web', 'a', { region: 'away', image: 'image' })],
      }).problems.map(({ rule }) => rule);
    expect(problems([])).toEqual(['image-region']);
    expect(problems(['away'])).toEqual([]);
  });

  it('ami/baked-image-recovers-faster: software that is in the image need not be installed', () => {
    const wholeAfterS = (software: string) => {
      const d = design(
        [
          { id: 'image', type: 'ami', software },
          { id: 'web', type: 'auto-scaling-group', zones: ['a', 'b'], min: 2, max: 2, image: 'image' },
        ],
        [['users', 'web']],
      );
      return run(d, 'instance-loss', 'web').evidence.wholeAfterS;
    };
    expect(wholeAfterS('baked')).toBeLessThan(wholeAfterS('bootstrap'));
  });

  it.each(['t3.medium', 'm5.large', 'm5.4xlarge'])(
    'ami/one-image-many-instances: a %s starts from it',
    (instanceType) => {
      const d = design(
        [
          { id: 'image', type: 'ami' },
          { id: 'web', type: 'auto-scaling-group', zones: ['a', 'b'], min: 2, max: 2, image: 'image', instanceType },
        ],
        [['users', 'web']],
      );
      expect(run(d, 'instance-loss', 'web').evidence.neverWhole).toBe(false);
    },
  );

  it('auto-scaling/single-region: a group waits for its Region', () => {
    const { downtimeS } = run(fleet(['a', 'b', 'c'], 3), 'region-outage', 'home').evidence;
    expect(downtimeS).toBeGreaterThanOrEqual(DEFAULT_CONTEXT.outageS);
  });

  it('elb/fail-open: a server that works gets work although no target is healthy yet', () => {
    const behind = (zones: string[]) =>
      design(
        [{ id: 'balancer', type: 'load-balancer', zones: ['a', 'b'] }, ...zones.map((z) => server(`web-${z}`, z))],
        [['users', 'balancer'], ...zones.map((z) => ['balancer', `web-${z}`] as const)],
      );
    const { trace, evidence } = run(behind(['a']), 'instance-loss', 'web-a');
    const running = trace.events.find((e) => e.component === 'web-a' && e.state === 'serving');
    const healthy = trace.events.find((e) => e.what.startsWith('Back in rotation'));
    expect(evidence.downtimeS).toBe((running?.timeS ?? 0) - trace.faultAtS);
    expect(healthy?.timeS).toBeGreaterThan(running?.timeS ?? 0);
  });

  it('ebs-snapshots/incremental: twelve times as many cost less than three times as much', () => {
    const disk = { id: 'disk', type: 'ebs-volume', zone: 'a', attachedTo: 'web', gigabytes: 1000 };
    const shots = (everyS: number) =>
      monthly([disk, { id: 'shots', type: 'snapshot-schedule', volume: 'disk', everyS }]) - monthly([disk]);
    expect(shots(7200)).toBeLessThan(3 * shots(86_400));
  });

  it('ebs-snapshots/new-volume-is-exact-copy: people make a new volume of the copied snapshot, and it serves', () => {
    const d = design(
      [
        server('web', 'a'),
        { id: 'disk', type: 'ebs-volume', zone: 'a', attachedTo: 'web' },
        { id: 'shots', type: 'snapshot-schedule', volume: 'disk', everyS: 3600 },
        server('other', 'a', { region: 'away' }),
        { id: 'copy', type: 'snapshot-copy', region: 'away', schedule: 'shots', attachedTo: 'other' },
      ],
      [['users', 'web']],
      both,
    );
    const { trace, evidence } = run(d, 'region-outage', 'home');
    expect(evidence.hands).toBe(1);
    expect(trace.events.filter((e) => e.component === 'copy' && e.state === 'serving')).toHaveLength(1);
  });

  it('rds/read-replica-asynchronous: what had not arrived when the source failed is lost on promotion', () => {
    const d = design(
      [
        server('web', 'b'),
        { id: 'database', type: 'rds-instance', zone: 'a' },
        { id: 'replica', type: 'rds-read-replica', source: 'database', zone: 'b', onSourceLoss: 'promote' },
      ],
      [],
      {
        links: [
          { from: 'users', to: 'web', carries },
          { from: 'web', to: 'database', carries },
          { from: 'web', to: 'replica', carries, use: 'fallback' },
        ],
      },
    );
    const { dataLostS, writesLost } = run(d, 'zone-outage', 'home/a').evidence;
    expect(dataLostS).toBeGreaterThan(0);
    expect(writesLost).toBe(dataLostS * (DEFAULT_CONTEXT.workload.writes?.rate ?? 0));
  });

  it('s3/suits-static-content: files from a bucket leave the server to its pages', () => {
    const workload = { ...DEFAULT_CONTEXT.workload, static: { rate: 2000, profile: { kind: 'steady' as const } } };
    const failed = (to: string) => {
      const d = design([server('web', 'a'), { id: 'bucket', type: 's3-bucket' }], [], {
        links:
          to === 'web'
            ? [{ from: 'users', to, carries: [...carries, 'static'] }]
            : [
                { from: 'users', to: 'web', carries },
                { from: 'users', to, carries: ['static'] },
              ],
      });
      return evidenceOf(simulate(d, { ...DEFAULT_CONTEXT, workload }, [])).failedShare;
    };
    expect(failed('web')).toBeGreaterThan(0.5);
    expect(failed('bucket')).toBe(0);
  });

  it('route53/highly-available-dns: the name answers while the Region it is drawn in is out', () => {
    const { downtimeS } = run(named({ policy: 'failover', primary: 'one' }), 'region-outage', 'home').evidence;
    expect(downtimeS).toBeLessThan(120);
  });

  it('route53/all-unhealthy-means-all-healthy: a server that works is answered although no check has passed yet', () => {
    const d = design(
      [
        { id: 'name', type: 'route53-record', answer: 'cname', healthCheck: 'endpoint', ttlS: 0 },
        server('one', 'a'),
        server('two', 'a'),
      ],
      [
        ['users', 'name'],
        ['name', 'one'],
        ['name', 'two'],
      ],
    );
    expect(run(d, 'zone-outage', 'home/a').evidence.downtimeS).toBe(DEFAULT_CONTEXT.outageS);
  });

  it('cloudfront/global-edge-network: the edge answers what it holds while the Region behind it is out', () => {
    const workload = {
      ...DEFAULT_CONTEXT.workload,
      reads: undefined,
      writes: undefined,
      static: { rate: 100, profile: { kind: 'steady' as const } },
    };
    const d = design(
      [
        { id: 'edge', type: 'cloudfront-distribution' },
        { id: 'bucket', type: 's3-bucket' },
      ],
      [],
      {
        links: [
          { from: 'users', to: 'edge', carries: ['static'] },
          { from: 'edge', to: 'bucket', carries: ['static'] },
        ],
      },
    );
    expect(run(d, 'region-outage', 'home', { workload }).evidence.failedShare).toBeCloseTo(0.1, 6);
  });

  it('elastic-ip/owned-by-account: the address outlives its instance and serves from another', () => {
    const d = design(
      [
        { id: 'address', type: 'elastic-ip', instances: ['one', 'two'], remap: 'automation' },
        server('one', 'a', { autoRecovery: false }),
        server('two', 'b'),
      ],
      [['users', 'address']],
    );
    const { trace, evidence } = run(d, 'instance-loss', 'one');
    expect(evidence.downtimeS).toBeLessThan(300);
    expect(trace.events.filter((e) => e.component === 'address' && e.state === 'down')).toEqual([]);
  });

  it('reserved-instances/odcr: room that nothing uses is paid for', () => {
    const room = (count: number) =>
      monthly([{ id: 'room', type: 'capacity-reservation', zone: 'b', count, instanceType: 'm5.xlarge' }]);
    expect(room(2) - monthly([])).toBeCloseTo(2 * (room(1) - monthly([])), 2);
    expect(room(1)).toBeGreaterThan(monthly([]));
  });

  it.each([
    ['reserved-instances/zonal-reserves-capacity', 'zonal', 2],
    ['reserved-instances/regional-reserves-nothing', 'regional', 0],
  ])('%s: of a %s one, %i replacements start in a shortage', (_fact, kind, starts) => {
    const d = design(
      [
        { id: 'balancer', type: 'load-balancer', zones: ['a', 'b'] },
        { id: 'web', type: 'auto-scaling-group', zones: ['a', 'b'], min: 4, max: 4, healthCheckType: 'ELB' },
        { id: 'room', type: 'capacity-reservation', zone: 'b', count: 4, kind },
      ],
      [
        ['users', 'balancer'],
        ['balancer', 'web'],
      ],
    );
    const { trace } = run(d, 'zone-outage-shortage', 'home/a', { horizonS: 3600 });
    expect(trace.events.filter(({ what }) => what.startsWith('A replacement starts'))).toHaveLength(starts);
  });

  it('reserved-instances/billing-discount: it lowers the bill of what runs', () => {
    expect(monthly([{ id: 'room', type: 'capacity-reservation', zone: 'a', count: 1, kind: 'regional' }])).toBeLessThan(
      monthly([]),
    );
  });
});
