import { CLASSES, TRAFFIC } from '../design/traffic';
import type { Profile, Workload } from '../design/workload';

/** Share of the peak above the night's low, by hour of the day; a table, so that every engine agrees to the last bit. */
const DAY = [
  0.05, 0.02, 0, 0, 0.02, 0.07, 0.16, 0.3, 0.46, 0.6, 0.7, 0.76, 0.8, 0.78, 0.76, 0.78, 0.82, 0.88, 0.94, 1, 0.98, 0.84,
  0.5, 0.2,
] as const;
/** Runs start at the busiest hour of the day: a fault is asked about where it hurts. */
export const START_HOUR = 19;
export const HOURS = 24;

/** Requests per second of every class at `timeS` of a run, times `factor`, into `into`. */
export function demandAt(workload: Workload, timeS: number, factor: number, into: Float64Array): void {
  for (let c = 0; c < CLASSES; c++) {
    const asked = workload[TRAFFIC[c] as (typeof TRAFFIC)[number]];
    into[c] = asked === undefined ? 0 : asked.rate * shareAt(asked.profile, timeS) * factor;
  }
}

/** The next moment after `timeS` at which a profile changes; Infinity if none does. */
export function nextChange(workload: Workload, timeS: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const name of TRAFFIC) {
    const profile = workload[name]?.profile;
    if (profile === undefined) continue;
    if (profile.kind === 'daily') next = Math.min(next, (Math.floor(timeS / 3600) + 1) * 3600);
    if (profile.kind === 'scheduled')
      for (const at of [profile.fromS, profile.toS]) if (at > timeS) next = Math.min(next, at);
  }
  return next;
}

function shareAt(profile: Profile, timeS: number): number {
  if (profile.kind === 'steady') return 1;
  if (profile.kind === 'scheduled') return timeS >= profile.fromS && timeS < profile.toS ? 1 : profile.base;
  const hour = (Math.floor(timeS / 3600) + START_HOUR) % HOURS;
  return profile.low + (1 - profile.low) * (DAY[hour] as number);
}
