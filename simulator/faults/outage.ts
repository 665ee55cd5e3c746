import type { Run } from '../kernel/run';

/** Takes a place down for as long as the setting says outages last. */
export function takeOut(run: Run, place: string, what: string, fact: string): void {
  run.setPlace(place, false, what, fact);
  run.after(run.setting.outageS, (later) => later.setPlace(place, true, `${place} is back`, fact));
}
