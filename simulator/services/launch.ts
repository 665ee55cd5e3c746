import type { Run } from '../kernel/run';
import { CapacityReservation } from './capacity-reservation';
import { Fleet } from './fleet';

/** Whether an instance can be launched in a place (`home/a`) now. In a shortage only what is reserved there and not in use can. */
export function canLaunch(run: Run, place: string, instanceType: string): boolean {
  if (!run.isUp(place)) return false;
  if (!run.shortRegions.has(place.slice(0, place.indexOf('/')))) return true;
  let free = 0;
  for (const c of run.components) {
    if (c instanceof CapacityReservation && c.holds(place, instanceType)) free += c.config.count;
    else if (c instanceof Fleet && c.instanceType === instanceType) free -= c.aliveIn(run, place);
  }
  return free > 0;
}
