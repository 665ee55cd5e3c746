import { describe, expect, it } from 'vitest';
import type { TraceSegment } from '@/simulator';
import { RepeatedCalls } from '@/simulator/kernel/repeated-calls';

const rates = (reads: number) => Float64Array.of(reads, 0, 0, 0);
const twice = () => new RepeatedCalls({ attempts: 2, backoff: 'none', waitS: 2 }, rates(1000));

/** What is passed on when the share that succeeds is one after the other: the rate of reads, where there is an echo. */
function passedOn(calls: RepeatedCalls, shares: readonly number[]): (number | null)[] {
  return shares.map((share) => {
    let echo: number | null = null;
    calls.passOn(rates(1000), rates(share), (_, id) => {
      echo = id;
    });
    if (echo === null) return null;
    calls.arrive(echo);
    const demand = rates(0);
    calls.addTo(demand);
    expect([demand.length, demand[1]]).toEqual([4, 0]);
    return demand[0] as number;
  });
}

const segment = (fromS: number, toS: number, more: Partial<TraceSegment> = {}): TraceSegment => ({
  ...{ fromS, toS, offered: [10, 0, 0, 0], served: [0, 0, 0, 0], latencyS: 0.1, tried: [10, 0, 0, 0] },
  ...more,
});
const of = (share: number) => [share, 1, 1, 1];

describe('what is passed on', () => {
  it('is what failed; a change of under a millionth of the usual rate is not worth an echo, none at all is', () => {
    const shares = [1, 0.5, 0.5, 0.5 + 5e-7, 0.5 - 5e-7, 0.5 + 3e-6, 0.5, 1];
    expect(passedOn(twice(), shares)).toEqual([null, 500, null, null, null, expect.closeTo(499.997, 9), 500, 0]);
  });

  it('is nothing where less than a millionth fails, also after more did', () => {
    expect(passedOn(twice(), [1 - 5e-7, 0.9999, 1 - 5e-7])).toEqual([null, expect.closeTo(0.1, 9), 0]);
  });
});

describe('the fate of fresh requests', () => {
  it('is read off the moments of their attempts, those after the end as at the end', () => {
    const served = twice().withinAttempts([segment(0, 10), segment(10, 20), segment(20, 30)], [of(1), of(0), of(0.5)]);
    expect(served.map((s) => [s.fromS, s.toS, s.served[0]])).toEqual([
      [0, 10, 10],
      [10, 18, 0],
      [18, 20, 5],
      [20, 30, 7.5],
    ]);
  });

  it.each([
    ['the load that is tried', { tried: [20, 0, 0, 0] }, 2],
    ['the second class of it', { tried: [10, 1, 0, 0] }, 2],
    ['the response time', { latencyS: 0.2 }, 2],
    ['nothing', {}, 1],
  ])('stretches that differ in %s: %o are %i', (_, more, count) => {
    const served = twice().withinAttempts([segment(0, 10), segment(10, 20, more)], [of(1), of(1)]);
    expect(served).toHaveLength(count);
    expect([served[0]?.fromS, served.at(-1)?.toS]).toEqual([0, 20]);
  });

  it('is told in stretches that follow each other without gaps, however short a stretch was', () => {
    const short = [segment(0, 1, { tried: [1, 0, 0, 0] }), segment(1, 1.5), segment(1.5, 3), segment(3, 3.2)];
    const served = twice().withinAttempts(short, [of(1), of(0.25), of(0), of(0.5)]);
    expect([served[0]?.fromS, served.at(-1)?.toS]).toEqual([0, 3.2]);
    served.forEach((s, i) => {
      expect(s.toS).toBeGreaterThan(s.fromS);
      if (i > 0) expect(s.fromS).toBe(served[i - 1]?.toS);
    });
  });

  it('of a run without a stretch is none', () => {
    expect(twice().withinAttempts([], [])).toEqual([]);
  });
});
