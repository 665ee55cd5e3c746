import { describe, expect, it } from 'vitest';
import { blockedMM1K, erlangB, erlangC, meanWait, meanWaitMD1 } from '@/simulator/kernel/queueing';
import { kOfN, parallel, renewal, series, spareRule } from '@/simulator/kernel/reliability';

describe('queues', () => {
  it.each([
    [1, 0.9, 0.9, 9],
    [2, 0.9, 0.852632, 4.263158],
    [5, 0.8, 0.554113, 0.554113],
    [10, 0.8, 0.40918, 0.20459],
    [20, 0.9, 0.550769, 0.275385],
    [64, 0.9, 0.310663, 0.048541],
    [100, 0.95, 0.506457, 0.101291],
  ])('M/M/%i at %f: Erlang C %f, mean wait %f', (servers, rho, waits, mean) => {
    expect(erlangC(servers, servers * rho)).toBeCloseTo(waits, 6);
    expect(meanWait(servers, servers * rho, 1)).toBeCloseTo(mean, 6);
  });

  it.each([
    [10, 10, 0.214582],
    [30, 20, 0.008457],
  ])('Erlang B with %i servers and %i erlangs: %f', (servers, erlangs, blocked) => {
    expect(erlangB(servers, erlangs)).toBeCloseTo(blocked, 6);
  });

  it('M/M/1/10 at 0.9 blocks 0.050814', () => expect(blockedMM1K(10, 0.9)).toBeCloseTo(0.050814, 6));
  it('M/D/1 at 0.9 waits 4.5', () => expect(meanWaitMD1(0.9, 1)).toBeCloseTo(4.5, 12));
  it('a full queue waits for ever', () => expect(meanWait(2, 2, 1)).toBe(Number.POSITIVE_INFINITY));
});

describe('queues at and over what they can do', () => {
  it.each([2, 3])('of two servers make everybody wait, for ever, under %i Erlangs', (erlangs) => {
    expect([erlangC(2, erlangs), meanWait(2, erlangs, 0.1)]).toEqual([1, Number.POSITIVE_INFINITY]);
  });

  it.each([1, 1.5])('of one server with fixed times wait for ever at a load of %f', (rho) => {
    expect(meanWaitMD1(rho, 0.1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('wait as long again where the service takes as long again', () => {
    expect(meanWait(2, 1, 0.2)).toBeCloseTo(0.2 * meanWait(2, 1, 1), 12);
    expect(meanWaitMD1(0.5, 0.2)).toBeCloseTo(0.1, 12);
  });
});

describe('availability', () => {
  it('by the spare rule counts the ways in which one more than the spares are down', () => {
    // Four parts, one spare: six pairs, each down 0.01² of the time. Five, two spares: ten triples.
    expect(spareRule(4, 1, 0.99)).toBeCloseTo(1 - 6e-4, 12);
    expect(spareRule(5, 2, 0.99)).toBeCloseTo(1 - 1e-5, 12);
  });

  it.each([
    ['three serial parts of 99.99 %', series([0.9999, 0.9999, 0.9999]), 0.99970003],
    ['two serial parts of 99.9 %', series([0.999, 0.999]), 0.998001],
    ['two redundant parts of 99 %', parallel([0.99, 0.99]), 0.9999],
    ['two of three parts of 99 %', kOfN(2, [0.99, 0.99, 0.99]), 0.999702],
    ['one of two by the spare rule', spareRule(2, 1, 0.99), 0.9999],
    ['a part up 99 hours and down one', renewal(99, 1), 0.99],
  ])('%s', (_, value, expected) => expect(value).toBeCloseTo(expected, 8));

  it('k of n holds its ends: all needed is series, one needed is parallel', () => {
    const parts = [0.9, 0.95, 0.99];
    expect(kOfN(3, parts)).toBeCloseTo(series(parts), 12);
    expect(kOfN(1, parts)).toBeCloseTo(parallel(parts), 12);
  });
});
