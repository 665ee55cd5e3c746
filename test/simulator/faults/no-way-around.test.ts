import { describe, expect, it } from 'vitest';
import { DEFAULT_CONTEXT, type FaultKind, simulate, targetsOf } from '@/simulator';
import { design, run } from '../shop';

type Doc = Record<string, unknown>;

/** A design whose links all carry the same. */
function carrying(carries: string, resources: readonly Doc[], links: readonly (readonly [string, string])[]) {
  return design(resources, [], { links: links.map(([from, to]) => ({ from, to, carries: [carries] })) });
}

const bucket = { id: 'files', type: 's3-bucket' };
const edge = { id: 'edge', type: 'cloudfront-distribution' };
const name = { id: 'name', type: 'route53-record' };
const server = { id: 'web', type: 'ec2-instance', zone: 'a' };
const disk = { id: 'disk', type: 'ebs-volume', zone: 'a', attachedTo: 'web' };
const share = { id: 'share', type: 'efs-file-system' };
const queue = { id: 'queue', type: 'sqs-queue' };
const workers = { id: 'workers', type: 'auto-scaling-group', zones: ['a'], min: 2, max: 4 };

describe('leaving a part out is no way around a fault', () => {
  it.each([
    [
      'origin-down',
      carrying(
        'static',
        [edge, bucket],
        [
          ['users', 'edge'],
          ['edge', 'files'],
        ],
      ),
      ['files'],
    ],
    ['origin-down', carrying('static', [bucket], [['users', 'files']]), ['files']],
    [
      'origin-down',
      carrying(
        'static',
        [name, bucket],
        [
          ['users', 'name'],
          ['name', 'files'],
        ],
      ),
      ['files'],
    ],
    ['origin-down', carrying('reads', [server], [['users', 'web']]), []],
    ['object-deleted', carrying('static', [server, disk, bucket], [['users', 'web']]), ['files']],
    ['object-deleted', carrying('static', [server, disk], [['users', 'web']]), ['disk']],
    [
      'object-deleted',
      carrying(
        'static',
        [server, share],
        [
          ['users', 'web'],
          ['web', 'share'],
        ],
      ),
      ['share'],
    ],
    ['object-deleted', carrying('reads', [server, disk], [['users', 'web']]), []],
    [
      'workers-down',
      carrying(
        'jobs',
        [queue, workers],
        [
          ['users', 'queue'],
          ['queue', 'workers'],
        ],
      ),
      ['queue'],
    ],
    [
      'workers-down',
      carrying(
        'jobs',
        [server, workers],
        [
          ['users', 'web'],
          ['web', 'workers'],
        ],
      ),
      ['workers'],
    ],
    ['workers-down-long', carrying('reads', [workers], [['users', 'workers']]), []],
  ] as const satisfies readonly (readonly [FaultKind, ReturnType<typeof design>, readonly string[]])[])(
    '%s',
    (kind, d, targets) => {
      expect(targetsOf(d, kind).map((t) => t.target)).toEqual(targets);
    },
  );

  it('jobs handed straight to workers fail while these are away (sqs/decouples-components)', () => {
    const jobs = { rate: 1, profile: { kind: 'steady' as const } };
    const workload = { ...DEFAULT_CONTEXT.workload, reads: undefined, writes: undefined, jobs };
    const direct = carrying('jobs', [workers], [['users', 'workers']]);
    const { evidence } = run(direct, 'workers-down', 'workers', { workload, horizonS: 172_800 });
    expect([evidence.downtimeS, evidence.failedRequests]).toEqual([86_400, 86_400]);
  });

  it('files on a disk without a snapshot are as gone as objects without versions (s3/versioning)', () => {
    const d = carrying('static', [server, disk], [['users', 'web']]);
    expect(run(d, 'object-deleted', 'disk').evidence.everythingLost).toBe(true);
  });

  it.each([
    { needsData: undefined, to: [], served: true },
    { needsData: ['writes' as const], to: [], served: false },
    { needsData: ['writes' as const], to: ['disk'], served: true },
    { needsData: ['reads' as const], to: [], served: true },
  ])('writes that need data ($needsData) are done by a server with $to: $served', ({ needsData, to, served }) => {
    const writes = { rate: 1, profile: { kind: 'steady' as const } };
    const workload = { ...DEFAULT_CONTEXT.workload, reads: undefined, writes, needsData };
    const resources = [server, disk].filter((r) => r === server || to.includes('disk' as never));
    const { segments } = simulate(
      carrying('writes', resources, [['users', 'web']]),
      { ...DEFAULT_CONTEXT, workload },
      [],
    );
    expect(segments[0]?.served[1]).toBe(served ? 1 : 0);
  });
});
