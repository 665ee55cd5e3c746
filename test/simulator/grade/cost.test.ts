import { describe, expect, it } from 'vitest';
import { costOf, DEFAULT_CONTEXT, parseBrief } from '@/simulator';
import { design, fleet, packPrices, run } from '../shop';

const prices = packPrices();
const steady = { kind: 'steady' as const };

const linesOf = (d: ReturnType<typeof design>, resource: string, load: object = {}) =>
  costOf(d, { ...DEFAULT_CONTEXT.workload, ...load }, prices)
    .lines.filter((l) => l.resource === resource)
    .map((l) => [l.item, l.quantity]);

describe('the bill of a group', () => {
  // 60 reads and 20 writes of 20 ms keep 1.6 processors busy.
  it.each([
    { group: {}, lines: [['ec2.m5.large', 1]] },
    { group: { min: 3 }, lines: [['ec2.m5.large', 3]] },
    // Half of two processors each: 1.6 servers, so two.
    {
      group: { targetUtilisation: 0.5 },
      lines: [
        ['ec2.m5.large', 1],
        ['ec2.m5.large', 1],
      ],
    },
    // What is reserved is the number it always runs.
    {
      group: { targetUtilisation: 0.2, reserved: true },
      lines: [
        ['ec2.m5.large.reserved', 1],
        ['ec2.m5.large', 3],
      ],
    },
    {
      group: { targetUtilisation: 0.1, max: 6 },
      lines: [
        ['ec2.m5.large', 1],
        ['ec2.m5.large', 5],
      ],
    },
    { group: { min: 4, targetUtilisation: 0.5 }, lines: [['ec2.m5.large', 4]] },
  ])('$group', ({ group, lines }) => {
    expect(linesOf(fleet(['a', 'b'], 1, { max: 20, ...group }), 'web')).toEqual(lines);
  });

  it('follows a daily wave: fewer servers at night are paid for', () => {
    const group = { max: 20, targetUtilisation: 0.5 };
    const servers = (profile: object) =>
      linesOf(fleet(['a', 'b'], 1, group), 'web', { reads: { rate: 400, profile }, writes: undefined })
        .map(([, quantity]) => quantity as number)
        .reduce((a, b) => a + b, 0);
    expect(servers(steady)).toBe(8);
    expect(servers({ kind: 'daily', low: 0.1 })).toBeGreaterThan(4);
    expect(servers({ kind: 'daily', low: 0.1 })).toBeLessThan(6);
  });

  it('counts what an edge in front of it answers as not its work', () => {
    const d = design(
      [
        { id: 'edge', type: 'cloudfront-distribution', hitShare: 0.9 },
        { id: 'web', type: 'auto-scaling-group', zones: ['a', 'b'], min: 1, max: 50, targetUtilisation: 0.5 },
      ],
      [],
      {
        links: [
          { from: 'users', to: 'edge', carries: ['static'] },
          { from: 'edge', to: 'web', carries: ['static'] },
        ],
      },
    );
    const load = { reads: undefined, writes: undefined, static: { rate: 2500, profile: steady } };
    // 250 a second get through, 4 ms each: one processor, one server at half use.
    expect(linesOf(d, 'web', load)).toEqual([['ec2.m5.large', 1]]);
  });

  it('includes the workers that the jobs of a queue need', () => {
    const d = design(
      [
        { id: 'queue', type: 'sqs-queue' },
        { id: 'web', type: 'auto-scaling-group', zones: ['a'], min: 1, max: 50, backlogPerInstance: 100 },
      ],
      [],
      {
        links: [
          { from: 'users', to: 'queue', carries: ['jobs'] },
          { from: 'queue', to: 'web', carries: ['jobs'], waits: false },
        ],
      },
    );
    expect(linesOf(d, 'web', { jobs: { rate: 8, profile: steady } })).toEqual([
      ['ec2.m5.large', 1],
      ['ec2.m5.large', 3],
    ]);
  });
});

describe('the hour in which a fault strikes', () => {
  it('finds a group at the size of that hour', () => {
    const d = fleet(['a', 'b'], 1, { max: 20, targetUtilisation: 0.5 });
    const reads = { rate: 400, profile: { kind: 'daily' as const, low: 0.05 } };
    const load = { workload: { ...DEFAULT_CONTEXT.workload, reads, writes: undefined } };
    const down = (hour: number) => run(d, 'instance-loss', 'web', { ...load, hour }).evidence.downtimeS;
    expect(down(19)).toBe(0);
    expect(down(3)).toBeGreaterThan(0);
  });

  it('is one of a day', () => {
    expect(parseBrief({ hour: 24 }).problems.map((p) => p.path)).toContain('hour');
  });
});

describe('the bill of reservations (reserved-instances/billing-discount)', () => {
  const total = (group: Record<string, unknown>, ...rooms: object[]) => {
    const base = fleet(['a', 'b'], 4, group);
    const reservations = rooms.map((r, i) => ({ id: `room-${i}`, type: 'capacity-reservation', ...r }));
    const d = design(
      [...base.resources, ...reservations],
      [
        ['users', 'balancer'],
        ['balancer', 'web'],
      ],
    );
    const { lines } = costOf(d, { ...DEFAULT_CONTEXT.workload, kilobytes: 0 }, prices);
    return Math.round(10 * lines.reduce((sum, l) => sum + (l.resource === 'balancer' ? 0 : l.usd), 0)) / 10;
  };

  // Four m5.large at 70.1 by the hour, 44.2 reserved.
  it.each([
    { says: 'by the hour', rooms: [], usd: 4 * 70.1 },
    { says: 'room kept on demand, all used', rooms: [{ zone: 'a', count: 2 }], usd: 4 * 70.1 },
    { says: 'room kept on demand, one not used', rooms: [{ zone: 'a', count: 3 }], usd: 5 * 70.1 },
    { says: 'two reserved in zone a', rooms: [{ zone: 'a', count: 2, kind: 'zonal' }], usd: 2 * 70.1 + 2 * 44.2 },
    {
      says: 'four reserved in each zone, half of them in use',
      rooms: [
        { zone: 'a', count: 4, kind: 'zonal' },
        { zone: 'b', count: 4, kind: 'zonal' },
      ],
      usd: 8 * 44.2,
    },
    { says: 'four reserved in the Region', rooms: [{ zone: 'a', count: 4, kind: 'regional' }], usd: 4 * 44.2 },
    {
      says: 'the same instances reserved twice',
      rooms: [
        { zone: 'a', count: 4, kind: 'regional' },
        { zone: 'a', count: 2, kind: 'zonal' },
      ],
      usd: 6 * 44.2,
    },
    {
      says: 'another type',
      rooms: [{ zone: 'a', count: 1, kind: 'zonal', instanceType: 't3.small' }],
      usd: 4 * 70.1 + 9.5,
    },
  ])('$says', ({ rooms, usd }) => expect(total({}, ...rooms)).toBeCloseTo(usd, 1));

  it('gives no second discount on what is reserved by itself', () => {
    expect(total({ reserved: true }, { zone: 'a', count: 2, kind: 'zonal' })).toBeCloseTo(6 * 44.2, 1);
  });
});
