import type { Fleet } from '../assess/fleets';
import type { AnyItem } from '../inventory';
import { valueOr } from '../value';
import type { Names } from './names';
import { type DesignPart, label } from './part';

/** Largest group of a design. */
const MOST = 200;
/** A size that nobody has given. */
const UNKNOWN_SIZE = 2;

/** The parts that stand for a fleet: a group for what something replaces, an instance each for what nothing does. */
export function expressFleet(fleet: Fleet, names: Names): (readonly [AnyItem, DesignPart])[] {
  // The lab's servers do not take over for each other by themselves.
  if (fleet.cluster !== undefined) return [];
  const zones = fleet.zones.known.map((zone) => names.zone(zone));
  if (fleet.kind === 'machines')
    return fleet.items.map((item, i) => [
      item,
      // The event is that the host does not come back by itself, so nothing here recovers on its own.
      {
        id: names.idOf(item),
        type: 'ec2-instance',
        label: label(item),
        zone: zones[i % Math.max(1, zones.length)] ?? 'a',
        autoRecovery: false,
      },
    ]);
  const { item } = fleet;
  const count = Math.min(MOST, Math.max(0, Math.round(valueOr(fleet.count, UNKNOWN_SIZE))));
  const max = item.kind === 'auto-scaling-group' ? Math.round(valueOr(item.properties.max, count)) : count;
  // A scheduler replaces what does not answer its balancer, but gives a new task time to begin.
  const group = item.kind === 'auto-scaling-group' ? item.properties : undefined;
  const checks = valueOr(group?.healthCheckType ?? { known: false, why: '', from: item.from }, 'EC2');
  const graceS = valueOr(group?.graceS ?? { known: false, why: '', from: item.from }, 300);
  return [
    [
      item,
      {
        id: names.idOf(item),
        type: 'auto-scaling-group',
        label: label(item),
        zones: zones.length === 0 ? ['a', 'b'] : zones,
        min: count,
        max: Math.min(MOST, Math.max(count, max)),
        healthCheckType: checks.includes('ELB') ? 'ELB' : 'EC2',
        gracePeriodS: Math.min(7200, Math.max(0, graceS)),
      },
    ],
  ];
}
