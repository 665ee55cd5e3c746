import { describe, expect, it } from 'vitest';
import { fromLocal, toLocal } from '@/server/assignments/zoned-time';

describe('a time in a zone', () => {
  it.each([
    { local: '2026-12-01T18:00', zone: 'Europe/Berlin', utc: '2026-12-01T17:00:00.000Z' },
    { local: '2026-07-01T18:00', zone: 'Europe/Berlin', utc: '2026-07-01T16:00:00.000Z' },
    { local: '2026-12-01T18:00', zone: 'Asia/Kathmandu', utc: '2026-12-01T12:15:00.000Z' },
    { local: '2026-12-01T18:00', zone: 'America/St_Johns', utc: '2026-12-01T21:30:00.000Z' },
    { local: '2027-01-01T00:00', zone: 'Pacific/Kiritimati', utc: '2026-12-31T10:00:00.000Z' },
    { local: '2026-12-01T18:00', zone: 'UTC', utc: '2026-12-01T18:00:00.000Z' },
    // Clocks are put back from 03:00 to 02:00: 02:30 comes twice, and the first one is taken.
    { local: '2026-10-25T02:30', zone: 'Europe/Berlin', utc: '2026-10-25T00:30:00.000Z' },
    { local: '2026-10-25T03:30', zone: 'Europe/Berlin', utc: '2026-10-25T02:30:00.000Z' },
  ])('$local in $zone is $utc', ({ local, zone, utc }) => {
    const at = fromLocal(local, zone);
    expect(at?.toISOString()).toBe(utc);
    expect(toLocal(new Date(utc), zone)).toBe(local);
  });

  it.each([
    { name: 'an hour that clocks skip', local: '2026-03-29T02:30', zone: 'Europe/Berlin' },
    { name: 'a day that no month has', local: '2026-02-30T10:00', zone: 'UTC' },
    { name: 'no time', local: 'tomorrow', zone: 'UTC' },
  ])('is null for $name', ({ local, zone }) => {
    expect(fromLocal(local, zone)).toBeNull();
  });
});
