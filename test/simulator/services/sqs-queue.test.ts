import { describe, expect, it } from 'vitest';
import { type Context, DEFAULT_CONTEXT, simulate } from '@/simulator';
import { design, run } from '../shop';

/** Two jobs a second of two seconds each, on four processors' worth of workers. */
function jobs(queue: object, workers: object = {}) {
  return design(
    [
      { id: 'queue', type: 'sqs-queue', ...queue },
      { id: 'workers', type: 'auto-scaling-group', zones: ['a', 'b'], min: 4, max: 12, ...workers },
    ],
    [],
    {
      links: [
        { from: 'users', to: 'queue', carries: ['jobs'] },
        { from: 'queue', to: 'workers', carries: ['jobs'], waits: false },
      ],
    },
  );
}

const context = (more: Partial<Context> = {}): Partial<Context> => ({
  ...more,
  workload: {
    ...DEFAULT_CONTEXT.workload,
    reads: undefined,
    writes: undefined,
    jobs: { rate: 2, profile: { kind: 'steady' } },
    serverTimeS: { ...DEFAULT_CONTEXT.workload.serverTimeS, jobs: 2 },
  },
});

const DAYS = 86_400;

describe('a queue and its workers', () => {
  it('takes work while the workers are down, and they catch up (sqs/decouples-components)', () => {
    const { evidence, trace } = run(jobs({}), 'workers-down', 'queue', context({ horizonS: 4 * DAYS }));
    expect([evidence.downtimeS, evidence.failedRequests, evidence.writesLost]).toEqual([0, 0, 0]);
    expect(evidence.jobDelayS).toBeCloseTo(DAYS, -1);
    // Eight processors do four jobs a second; two arrive, so a day's backlog takes a day: formula `drain-time`.
    expect(trace.segments.at(-1)?.served[3]).toBe(2);
  });

  it('loses silently what waits beyond its retention (sqs/expiry-is-silent-loss)', () => {
    const long = context({ horizonS: 12 * DAYS });
    const lost = (retentionS: number) => run(jobs({ retentionS }), 'workers-down-long', 'queue', long).evidence;
    expect(lost(14 * DAYS).writesLost).toBe(0);
    // Five days down, four kept: a day of two a second.
    expect(lost(4 * DAYS).writesLost / (2 * DAYS)).toBeCloseTo(1, 1);
    expect(lost(4 * DAYS).dataLostS / DAYS).toBeCloseTo(1, 1);
  });

  it.each([
    { visibilityTimeoutS: 30, again: 0 },
    { visibilityTimeoutS: 1, again: 1 },
    { visibilityTimeoutS: 0.5, again: 3 },
  ])('begins work again that outlasts the timeout (sqs/timeout-shorter-than-processing) %o', (c) => {
    const { evidence } = run(
      jobs({ visibilityTimeoutS: c.visibilityTimeoutS }, { min: 12 }),
      'instance-loss',
      'workers',
      context({ horizonS: 1000 }),
    );
    expect(evidence.duplicates / (2 * 1600)).toBeCloseTo(c.again, 1);
  });

  it('gives back what a dead worker held after the visibility timeout (sqs/visibility-timeout)', () => {
    const { evidence, trace } = run(jobs({ visibilityTimeoutS: 120 }), 'worker-crash', 'queue', context());
    expect([evidence.duplicates, evidence.writesLost]).toEqual([1, 0]);
    const back = trace.events.find((e) => e.what.includes('visible again'));
    expect((back?.timeS ?? 0) - trace.faultAtS).toBe(120);
  });

  it.each([
    { maxReceiveCount: 10, wholeAfterS: 300, lost: false },
    { maxReceiveCount: undefined, wholeAfterS: 4 * DAYS, lost: true },
  ])(
    'sends a poison message to the dead-letter queue (sqs/dead-letter-queue) %o',
    ({ maxReceiveCount, wholeAfterS }) => {
      const { evidence } = run(jobs({ maxReceiveCount }), 'poison-message', 'queue', context({ horizonS: 10 * DAYS }));
      expect(evidence.wholeAfterS).toBe(wholeAfterS);
    },
  );

  it('grows its workers on backlog per instance (sqs/backlog-per-instance)', () => {
    const delay = (workers: object) => run(jobs({}, workers), 'load-surge-10', 'users', context()).evidence.jobDelayS;
    expect(delay({ backlogPerInstance: 20, max: 20 })).toBeLessThan(delay({}) / 3);
  });

  it('costs no work while nobody could do anything about its backlog', () => {
    const used = (horizonS: number) => {
      const work = { left: 1e6 };
      const stuck = jobs({ retentionS: 14 * DAYS }, { backlogPerInstance: 100_000, max: 20 });
      const fault = { kind: 'workers-down-long', target: 'queue' } as const;
      simulate(stuck, { ...DEFAULT_CONTEXT, ...context({ horizonS }) }, [fault], { work });
      return 1e6 - work.left;
    };
    // A look every minute would be 1,440 events a day.
    expect(used(2 * DAYS) - used(0.5 * DAYS)).toBeLessThan(10);
  });

  it('lives through a zone outage (sqs/managed-queue)', () => {
    expect(run(jobs({}), 'zone-outage', 'home/a', context()).evidence.failedRequests).toBe(0);
  });
});
