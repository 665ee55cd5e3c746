import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, isDay, isZone } from '@/progress/study-day';

describe('a study day', () => {
  test.each([
    ['2026-03-14T03:59:00Z', 'UTC', '2026-03-13'],
    ['2026-03-14T04:00:00Z', 'UTC', '2026-03-14'],
    ['2026-03-14T22:00:00Z', 'Asia/Tokyo', '2026-03-15'],
    ['2026-03-14T10:30:00Z', 'America/Los_Angeles', '2026-03-13'],
    ['2026-03-14T11:30:00Z', 'America/Los_Angeles', '2026-03-14'],
  ])('of %s in %s is %s', (at, zone, day) => {
    expect(dayOf(Date.parse(at), zone)).toBe(day);
  });

  test.each([
    ['2026-02-27', 2, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days more is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
    expect(daysBetween(day, later)).toBe(days);
  });

  test.each([
    ['2026-03-14', true],
    ['2026-02-30', false],
    ['2026-3-4', false],
    ['1969-12-31', false],
    ['', false],
  ])('%j is one: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  test.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['../etc', false],
    ['', false],
  ])('the zone %j exists: %s', (zone, exists) => {
    expect(isZone(zone)).toBe(exists);
  });
});
