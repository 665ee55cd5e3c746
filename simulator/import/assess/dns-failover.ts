import type { AnyItem, Item } from '../inventory';
import { valueOr } from '../value';
import { degraded, down, type Effect, survives } from './effect';
import { type Fleet, frontsOf } from './fleets';
import type { World } from './world';

/** An interruption of about two minutes and a half, by the defaults: three probes, one every 30 s, and answers kept for 60 s. */
const BRIEF_S = 180;

/** A balancer notices by its own probes, and Route 53 keeps answers with an alias for 60 s. */
const BY_ALIAS_S = 120;

/** Fleets by the records of failover pairs that answer with them, or with a balancer in front of them. */
export interface FailoverRecords {
  ofFleet: ReadonlyMap<Fleet, readonly Item<'dns-record'>[]>;
  fleetsOf: ReadonlyMap<Item<'dns-record'>, readonly Fleet[]>;
}

/** Finds the records of failover pairs of all fleets at once: looking anew for each pair takes cubic time. */
export function failoverRecords(fleets: readonly Fleet[], world: World): FailoverRecords {
  const ofFleet = new Map(fleets.map((fleet) => [fleet, recordsOf(fleet, world)]));
  const fleetsOf = new Map<Item<'dns-record'>, Fleet[]>();
  for (const [fleet, records] of ofFleet)
    for (const record of records) {
      const known = fleetsOf.get(record);
      if (known === undefined) fleetsOf.set(record, [fleet]);
      else known.push(fleet);
    }
  return { ofFleet, fleetsOf };
}

/** What is struck: one instance, or the zone whose loss hurts most. */
type Struck = 'instance' | 'az';

/**
 * What a failover pair of Route 53 makes of an outage of a fleet that one of its records answers with; undefined where none does.
 * The second answer serves after the first has failed its health check and clients have let go of the old answer.
 */
export function failedOver(
  fleet: Fleet,
  { ofFleet, fleetsOf }: FailoverRecords,
  world: World,
  effect: Effect,
  struck: Struck,
): Effect | undefined {
  if (effect.outcome !== 'down') return undefined;
  const record = ofFleet.get(fleet)?.[0];
  const partner = record === undefined ? undefined : partnerOf(record, world);
  if (record === undefined || partner === undefined) return undefined;
  const first = roleOf(record) === 'PRIMARY';
  const [primary, secondary] = first ? [record, partner] : [partner, record];
  const after = noticedAfterS(primary, world);
  if (after === undefined) return undefined;
  const other = fleetsOf.get(partner)?.find((one) => one !== fleet);
  if (struck === 'az' && other !== undefined && !areApart(fleet, other)) return undefined;
  if (!first) return other === undefined ? undefined : spare(fleet, primary, secondary);
  if (other === undefined && isMadeHere(secondary, world)) return undefined;
  return takenOver(effect, primary, secondary, after, other);
}

function spare({ item }: Fleet, primary: Item<'dns-record'>, secondary: Item<'dns-record'>): Effect {
  return survives(
    `${item.id} is what ${secondary.id} answers with (Failover SECONDARY), and users come to it only once ${primary.id} fails`,
    secondary.from,
  );
}

function takenOver(
  { change, trap }: Effect,
  primary: Item<'dns-record'>,
  secondary: Item<'dns-record'>,
  after: { seconds: number; notes: readonly string[] },
  other: Fleet | undefined,
): Effect {
  const says = `${secondary.id} answers (Failover SECONDARY) once ${primary.id} has failed its health check and clients ask again, about ${after.seconds} s later`;
  const outside =
    other === undefined ? [`What ${secondary.id} points at is ready to serve, and is not struck itself`] : [];
  const notes = [...after.notes, ...outside];
  if (after.seconds <= BRIEF_S) return degraded(says, secondary.from, after.seconds, { notes });
  return down('auto', says, primary.from, after.seconds, {
    notes,
    change: `Shorten the TTL of ${primary.id} and ${secondary.id} to 60 s and the interval of the health check`,
    ...(change === undefined ? {} : { trap }),
  });
}

/** Seconds until the second answer serves, where the first one has something by which its failure is noticed. */
function noticedAfterS(
  { properties, id }: Item<'dns-record'>,
  world: World,
): { seconds: number; notes: readonly string[] } | undefined {
  const check = world.named(properties.healthCheck);
  const ttl = properties.ttl;
  const notes = ttl?.known === false ? [`Answers of ${id} are kept for 60 s: ${ttl.why}`] : [];
  const keptS = ttl === undefined ? 60 : valueOr(ttl, 60);
  if (check?.kind === 'health-check') {
    const { intervalS, threshold } = check.properties;
    return { seconds: valueOr(intervalS, 30) * valueOr(threshold, 3) + keptS, notes };
  }
  if (properties.healthCheck !== undefined)
    return { seconds: 90 + keptS, notes: [...notes, `The health check of ${id} fails three probes, one every 30 s`] };
  return valueOr(properties.evaluateTargetHealth, false) ? { seconds: BY_ALIAS_S, notes } : undefined;
}

/** Records of failover pairs that answer with a fleet, or with a balancer in front of it. */
function recordsOf(fleet: Fleet, world: World): Item<'dns-record'>[] {
  const balancers = fleet.fronts.filter(({ kind }) => kind === 'load-balancer').map(({ id }) => id);
  const direct = new Set<AnyItem>(fleet.items.flatMap((item) => frontsOf(world, item)));
  return world
    .of('dns-record')
    .filter(
      (record) =>
        record.properties.role !== undefined &&
        (direct.has(record) || balancers.some((id) => world.refersTo(record.properties.targets, id))),
    );
}

function roleOf({ properties }: Item<'dns-record'>): string {
  return properties.role === undefined ? '' : valueOr(properties.role, '');
}

/** The other record of a pair: of the same name, with the other role. */
function partnerOf(record: Item<'dns-record'>, world: World): Item<'dns-record'> | undefined {
  const { name } = record.properties;
  if (!name.known) return undefined;
  const wanted = roleOf(record) === 'PRIMARY' ? 'SECONDARY' : 'PRIMARY';
  return world
    .of('dns-record')
    .find((one) => roleOf(one) === wanted && valueOr(one.properties.name, '') === name.value);
}

/** Whether a record answers with something of this Region that does no work: a page of excuse, say. */
function isMadeHere({ properties }: Item<'dns-record'>, world: World): boolean {
  return !properties.targets.known || properties.targets.value.some((ref) => isHere(world.named(ref)));
}

function isHere(item: AnyItem | undefined): boolean {
  return item !== undefined && item.region === undefined;
}

/** Whether no zone is known to hold both. */
function areApart(one: Fleet, other: Fleet): boolean {
  const [zones, more] = [one.zones, other.zones];
  if (zones.why !== undefined || more.why !== undefined || more.known.length === 0) return false;
  return more.known.length > 1 || !zones.known.includes(more.known[0] ?? '');
}
