import type { AnyItem, Inventory } from '../inventory';
import { valueOr } from '../value';
import type { Assessment, Judged } from './assessment';
import { caches } from './caches';
import { databaseClusters, databaseInstances, warehouses } from './databases';
import { type FailoverRecords, failedOver, failoverRecords } from './dns-failover';
import { type Effect, EVENTS, lost, worst } from './effect';
import { assumption, changesOf, notModelled, singlePoints, trapsOf } from './findings';
import { instanceEffect, natEffect, zoneEffect } from './fleet-effects';
import { type Fleet, fleetsOf } from './fleets';
import { regionOf } from './region';
import { brokers, buckets, fileSystems, managedStores, queues, searchDomains, tables } from './regional-stores';
import type { Store } from './stores';
import { verdict } from './verdict';
import { databaseOn, goWithTheirMachine, volumeStores } from './volumes';
import { World } from './world';

const STORES = [
  databaseInstances,
  databaseClusters,
  warehouses,
  tables,
  fileSystems,
  searchDomains,
  buckets,
  caches,
  queues,
  brokers,
  managedStores,
];

/** Judges an inventory under the five events, in the worst case of what each may strike. Pure and total. */
export function assess(inventory: Inventory): Assessment {
  const world = new World(inventory);
  const fleets = atHome(fleetsOf(world));
  const stores = atHome([...STORES.flatMap((rules) => rules.stores(world)), ...volumeStores(world, fleets)]);
  const primary = primaryOf(stores);
  const records = failoverRecords(fleets, world);
  const judged: Judged[] = [
    ...fleets.flatMap((fleet) => judgeFleet(fleet, records, world, stores)),
    ...stores.flatMap((store) => judgeStore(store)),
    ...primary.map((store): Judged => ({ event: 'data_deletion', item: store.item, effect: store.deletion })),
    ...regionOf(world, fleets, stores),
  ];
  const events = Object.fromEntries(EVENTS.map((event) => [event, verdict(event, judged, inventory)]));
  return {
    events: events as Assessment['events'],
    primary_data: primaryData(primary),
    resources: inventory.items.map((i) => ({
      id: i.id,
      type: i.type,
      kind: i.kind,
      file: i.from.file,
      line: i.from.line,
    })),
    not_modelled: inventory.notModelled.map(notModelled),
    assumptions: inventory.assumptions.map(assumption),
    spof: singlePoints(judged),
    traps: trapsOf(judged),
    changes: changesOf(judged),
  };
}

/** What is made in the home Region; all of it where nothing is. What stands elsewhere is asked only when the Region is lost. */
function atHome<T extends { item: AnyItem }>(all: readonly T[]): readonly T[] {
  const home = all.filter(({ item }) => item.region === undefined);
  return home.length > 0 ? home : all;
}

function judgeFleet(fleet: Fleet, records: FailoverRecords, world: World, stores: readonly Store[]): Judged[] {
  const { item } = fleet;
  const ownStore = stores.some((store) => store.rank < 5);
  const engine = ownStore ? undefined : databaseOn(item, world);
  const gone = engine === undefined ? undefined : replacedDisk(fleet, engine, world);
  const instance = gone ?? instanceEffect(fleet);
  const zone = gone ?? zoneEffect(fleet, world);
  const nat = natEffect(fleet, world);
  const judged: Judged[] = [
    { event: 'instance', item, effect: failedOver(fleet, records, world, instance, 'instance') ?? instance },
    { event: 'az', item, effect: failedOver(fleet, records, world, zone, 'az') ?? zone },
    ...(nat === undefined ? [] : [{ event: 'az' as const, item, effect: nat }]),
  ];
  if (engine !== undefined)
    judged.push({
      event: 'db_primary',
      item,
      effect: {
        ...instance,
        why: `${engine} runs on ${item.id}. ${instance.why}`,
        notes: [...new Set([...instance.notes, `What ${item.id} installs at its start (${engine}) is its database`])],
      },
    });
  return judged;
}

/** A group of one replaces its machine by another with an empty disk, and a database on the old disk is gone with it. */
function replacedDisk(fleet: Fleet, engine: string, world: World): Effect | undefined {
  const { item, count } = fleet;
  if (fleet.kind !== 'group' || valueOr(count, 2) !== 1 || !goWithTheirMachine(item, world)) return undefined;
  return lost(
    `${item.id} replaces a failed instance by a new one, and the root volume with the database goes with the old one`,
    item.from,
    {
      notes: [`What ${item.id} installs at its start (${engine}) is its database`],
      change: `Move the database of ${item.id} to Amazon RDS`,
      trap: 'database-on-replaced-disk',
    },
  );
}

/** Logs, dead letters and the like do not take the service with them. */
const SERVING_RANK = 10;

function judgeStore(store: Store): Judged[] {
  if (store.rank >= SERVING_RANK) return [];
  const { item, zone, primary } = store;
  return [
    ...(zone.outcome === 'n/a' ? [] : [{ event: 'az' as const, item, effect: zone }]),
    ...(primary === null ? [] : [{ event: 'db_primary' as const, item, effect: primary }]),
  ];
}

function primaryOf(stores: readonly Store[]): Store[] {
  const best = Math.min(...stores.map((store) => store.rank));
  return stores.filter((store) => store.rank === best);
}

function primaryData(stores: readonly Store[]): Assessment['primary_data'] {
  const decisive = worst(stores.map((store) => store.deletion));
  const first = stores.find((store) => store.deletion === decisive);
  if (first === undefined) return null;
  const { item } = first;
  return {
    resource: item.id,
    type: item.type,
    file: item.from.file,
    line: item.from.line,
    why: 'It ranks first among the stores of the template',
  };
}
