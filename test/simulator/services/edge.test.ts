import { describe, expect, it } from 'vitest';
import { DEFAULT_CONTEXT, evidenceOf, parseDesign } from '@/simulator';
import { design, run } from '../shop';

const workload = {
  ...DEFAULT_CONTEXT.workload,
  writes: undefined,
  reads: undefined,
  static: { rate: 100, profile: { kind: 'steady' as const } },
};

function site(edge: object, buckets: Record<string, unknown>[] = [{}], fallback = false) {
  const ids = ['bucket', 'spare'];
  return design(
    [
      { id: 'edge', type: 'cloudfront-distribution', ...edge },
      ...buckets.map((b, i) => ({ id: ids[i], type: 's3-bucket', ...b })),
    ],
    [],
    {
      regions: [{ id: 'home' }, { id: 'away' }],
      links: [
        { from: 'users', to: 'edge', carries: ['static'] },
        { from: 'edge', to: 'bucket', carries: ['static'] },
        ...(fallback ? [{ from: 'edge', to: 'spare', carries: ['static'], use: 'fallback' }] : []),
      ],
    },
  );
}

const ofStatic = (
  d: ReturnType<typeof site>,
  kind: 'origin-down' | 'region-outage',
  target: string,
  outageS = 14_400,
) => evidenceOf(run(d, kind, target, { workload, outageS }).trace, ['static']);

describe('a distribution', () => {
  it.each([
    { fact: 'cloudfront/serves-from-cache-during-origin-failure', edge: {}, downS: 0 },
    // 90 % cached, a quarter of it gone at each quarter of the hour: under half from 1800 s on.
    { fact: 'cloudfront/default-ttl', edge: { ttlS: 3600 }, downS: 14_400 - 1800 },
    { fact: 'cloudfront/static-and-dynamic', edge: { ttlS: 0 }, downS: 14_400 },
  ])('$fact', ({ edge, downS }) => expect(ofStatic(site(edge), 'origin-down', 'bucket').downtimeS).toBe(downS));

  it('fails over to a second origin, older by the lag of replication (cloudfront/origin-failover)', () => {
    const buckets = [
      { versioning: true, replicateTo: 'spare' },
      { versioning: true, region: 'away' },
    ];
    const e = ofStatic(site({ ttlS: 0 }, buckets, true), 'region-outage', 'home');
    expect([e.downtimeS, e.failedRequests, e.stalenessS]).toEqual([0, 0, 60]);
  });

  it('gets nothing from a second origin that nothing is copied to (s3/replication)', () => {
    const e = ofStatic(site({ ttlS: 0 }, [{ versioning: true }, { region: 'away' }], true), 'region-outage', 'home');
    expect(e.downtimeS).toBe(14_400);
  });

  it('sends no writes to a second origin (cloudfront/origin-failover)', () => {
    const parsed = parseDesign({
      faultline: 'design/1',
      resources: [
        { id: 'edge', type: 'cloudfront-distribution' },
        { id: 'web', type: 'ec2-instance', zone: 'a' },
      ],
      links: [{ from: 'edge', to: 'web', carries: ['writes'], use: 'fallback' }],
    });
    expect(parsed.problems.map((p) => p.rule)).toEqual(['origin-failover']);
  });
});

describe('a bucket', () => {
  const alone = (bucket: object) =>
    design([{ id: 'bucket', type: 's3-bucket', ...bucket }], [], {
      links: [{ from: 'users', to: 'bucket', carries: ['static', 'writes'] }],
    });

  it.each([
    { fact: 's3/regional-classes-use-three-azs', bucket: {}, kind: 'zone-outage', downS: 0 },
    {
      fact: 's3/one-zone-classes',
      bucket: { storageClass: 'one-zone', zone: 'a' },
      kind: 'zone-outage',
      downS: 14_400,
    },
  ] as const)('$fact', ({ bucket, downS }) => {
    const d = alone(bucket);
    expect(run(d, 'zone-outage', 'home/a', { workload }).evidence.downtimeS).toBe(downS);
  });

  it.each([
    { versioning: true, downS: 2100, everything: false },
    { versioning: false, downS: 86_400, everything: true },
  ])('s3/versioning: $versioning', ({ versioning, downS, everything }) => {
    const { evidence } = run(alone({ versioning }), 'object-deleted', 'bucket', { workload });
    expect([evidence.downtimeS, evidence.everythingLost]).toEqual([downS, everything]);
  });

  it('replicates only with versioning on both sides (s3/replication)', () => {
    const parsed = parseDesign({
      faultline: 'design/1',
      resources: [
        { id: 'one', type: 's3-bucket', replicateTo: 'two', versioning: true },
        { id: 'two', type: 's3-bucket' },
      ],
    });
    expect(parsed.problems.map((p) => p.rule)).toEqual(['needs-versioning']);
  });
});
