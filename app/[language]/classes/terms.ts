import type { TermsDefaults } from '@/components/assignments/terms-fields';
import { toLocal } from '@/server/assignments/zoned-time';
import type { Assignment } from '@/server/db/generated/client';

const DAY_MS = 86_400_000;

/** Every time zone that this server knows, UTC first. */
export function timeZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
}

/** What the form of a new assignment begins with, in somebody's own time zone. */
export function newTerms(zone: string): TermsDefaults {
  return {
    ...{ title: '', note: '', zone, opens: '', due: '', late: 'refuse', lateDays: 7, latePenalty: 10 },
    ...{ attempts: '1', minutes: '', release: 'at-once', weight: 1 },
  };
}

/** The terms of an assignment as its form holds them. */
export function termsOf(found: Omit<Assignment, 'items'>): TermsDefaults {
  const { title, note, zone, opensAt, dueAt, closesAt, late, latePenalty, attempts, minutes, release, weight } = found;
  const days = dueAt && closesAt ? Math.round((closesAt.getTime() - dueAt.getTime()) / DAY_MS) : 0;
  return {
    ...{ title, note, zone, late, latePenalty, release, weight },
    opens: toLocal(opensAt, zone),
    due: dueAt ? toLocal(dueAt, zone) : '',
    lateDays: days === 0 ? 7 : days,
    attempts: attempts === null ? 'any' : String(attempts),
    minutes: minutes === null ? '' : String(minutes),
  };
}
