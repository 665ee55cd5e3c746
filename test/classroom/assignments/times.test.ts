import { describe, expect, it } from 'vitest';
import {
  attemptEnd,
  daysLate,
  latestClose,
  MINUTE_MS,
  phaseAt,
  type Times,
  timesFor,
} from '@/classroom/assignments/times';

const HOUR = 60 * MINUTE_MS;
const DAY = 24 * HOUR;
const times: Times = { opensAt: 10 * DAY, dueAt: 20 * DAY, closesAt: 22 * DAY };
const open: Times = { opensAt: 10 * DAY, dueAt: null, closesAt: null };

describe('the times of an assignment', () => {
  it.each([
    { at: 10 * DAY - 1, phase: 'ahead' },
    { at: 10 * DAY, phase: 'open' },
    { at: 20 * DAY - 1, phase: 'open' },
    { at: 20 * DAY, phase: 'late' },
    { at: 22 * DAY - 1, phase: 'late' },
    { at: 22 * DAY, phase: 'closed' },
  ] as const)('make it $phase at $at', ({ at, phase }) => {
    expect(phaseAt(times, at)).toBe(phase);
  });

  it('without a due time stay open, and refused lateness has no late phase', () => {
    expect(phaseAt(open, 10_000 * DAY)).toBe('open');
    expect(phaseAt({ ...times, closesAt: times.dueAt }, 20 * DAY)).toBe('closed');
  });

  it('of a learner with a later due time move the close along; an earlier one shortens nothing', () => {
    expect(timesFor(times, { extraMinutes: 0, dueAt: 25 * DAY })).toEqual({
      ...{ opensAt: 10 * DAY, dueAt: 25 * DAY, closesAt: 27 * DAY },
    });
    for (const allowance of [null, { extraMinutes: 9, dueAt: null }, { extraMinutes: 0, dueAt: 15 * DAY }])
      expect(timesFor(times, allowance)).toEqual(times);
    expect(timesFor(open, { extraMinutes: 0, dueAt: 25 * DAY })).toEqual(open);
  });

  it('end an attempt by its limit or the close, whichever comes first', () => {
    expect(attemptEnd(11 * DAY, 30, times, 0)).toBe(11 * DAY + 30 * MINUTE_MS);
    expect(attemptEnd(11 * DAY, 30, times, 15)).toBe(11 * DAY + 45 * MINUTE_MS);
    expect(attemptEnd(22 * DAY - 10 * MINUTE_MS, 30, times, 15)).toBe(22 * DAY);
    expect(attemptEnd(11 * DAY, null, times, 15)).toBe(22 * DAY);
    expect(attemptEnd(11 * DAY, null, open, 0)).toBeNull();
  });

  it.each([
    { after: -1, days: 0 },
    { after: 0, days: 1 },
    { after: DAY - 1, days: 1 },
    { after: DAY, days: 2 },
    { after: 3 * DAY + HOUR, days: 4 },
  ])('count $days days begun $after ms after the due time', ({ after, days }) => {
    expect(daysLate(20 * DAY + after, 20 * DAY)).toBe(days);
  });

  it('close last with the last allowance', () => {
    expect(latestClose(times, [null, { extraMinutes: 0, dueAt: 30 * DAY }, { extraMinutes: 5, dueAt: null }])).toBe(
      32 * DAY,
    );
    expect(latestClose(open, [null])).toBeNull();
  });
});
