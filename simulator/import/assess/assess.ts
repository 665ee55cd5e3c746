import type { AnyItem, Assumption, Inventory, Item, NotModelled } from '../inventory';
import { valueOr } from '../value';
import { caches } from './caches';
import { databaseClusters, databaseInstances, warehouses } from './databases';
import { degraded, down, type Effect, EVENTS, type EventName, lost, notAsked, survives, TIMES, worst } from './effect';
import { instanceEffect, natEffect, zoneEffect } from './fleet-effects';
import { type Fleet, fleetsOf } from './fleets';
import { brokers, buckets, fileSystems, managedStores, queues, searchDomains, tables } from './regional-stores';
import type { Store } from './stores';
import { TRAP_NAMES, type TrapId } from './traps';
import { databaseOn, goWithTheirMachine, volumeStores } from './volumes';
import { World } from './world';

/** What is told of an event. Field names are those of the published JSON. */
export interface EventVerdict {
  outcome: Effect['outcome'];
  downtime_s: number | null;
  data_loss_s: number | null;
  recovery: Effect['recovery'];
  why: string;
  resource: string;
  property: string;
  file: string;
  line: number;
  /** Assumptions that decide it. */
  assumptions: readonly string[];
}

/** The published result. */
export interface Assessment {
  events: Record<EventName, EventVerdict>;
  primary_data: { resource: string; type: string; file: string; line: number; why: string } | null;
  resources: { id: string; type: string; kind: string; file: string; line: number }[];
  not_modelled: { id: string; type: string; file: string; line: number; matters: 'no' | 'could'; why: string }[];
  assumptions: { says: string; resource: string; file: string; line: number }[];
  spof: { resource: string; type: string; file: string; line: number; events: EventName[]; why: string }[];
  /** `name` is the wrong belief. */
  traps: { id: TrapId; name: string; resource: string; file: string; line: number; why: string }[];
  changes: {
    says: string;
    resource: string;
    property: string;
    file: string;
    line: number;
    helps: EventName[];
  }[];
}

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

interface Judged {
  event: EventName;
  item: AnyItem;
  effect: Effect;
}

/** Judges an inventory under the five events, in the worst case of what each may strike. Pure and total. */
export function assess(inventory: Inventory): Assessment {
  const world = new World(inventory);
  const fleets = atHome(fleetsOf(world));
  const stores = atHome([...STORES.flatMap((rules) => rules.stores(world)), ...volumeStores(world, fleets)]);
  const primary = primaryOf(stores);
  const judged: Judged[] = [
    ...fleets.flatMap((fleet) => judgeFleet(fleet, world, stores)),
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

function judgeFleet(fleet: Fleet, world: World, stores: readonly Store[]): Judged[] {
  const { item } = fleet;
  const ownStore = stores.some((store) => store.rank < 5);
  const engine = ownStore ? undefined : databaseOn(item, world);
  const gone = engine === undefined ? undefined : replacedDisk(fleet, engine, world);
  const instance = gone ?? instanceEffect(fleet);
  const nat = natEffect(fleet, world);
  const judged: Judged[] = [
    { event: 'instance', item, effect: instance },
    { event: 'az', item, effect: gone ?? zoneEffect(fleet, world) },
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

/** The home Region goes out: all of it, but for what a record or a table has elsewhere. */
function regionOf(world: World, fleets: readonly Fleet[], stores: readonly Store[]): Judged[] {
  const [first] = [
    ...fleets.map((f) => f.item),
    ...stores.map((s) => s.item),
    ...world.of('load-balancer'),
    ...world.of('distribution'),
  ];
  if (first === undefined) return [];
  const record = world.of('dns-record').find((r) => answersElsewhere(r, world));
  if (record !== undefined)
    return [
      {
        event: 'region',
        item: record,
        effect: degraded(
          record.properties.role === undefined
            ? `${record.id} answers with the other Region when the first fails its health check`
            : `${record.id} answers with its second target when the first fails its health check (Failover SECONDARY)`,
          record.from,
          120,
          {
            notes: [`What ${record.id} points at is ready to serve in another Region`],
          },
        ),
      },
    ];
  const edge = world.of('distribution').find((d) => secondOrigin(d, world) !== undefined);
  const origin = edge === undefined ? undefined : secondOrigin(edge, world);
  if (edge !== undefined && origin !== undefined)
    return [
      {
        event: 'region',
        item: edge,
        effect: degraded(
          `${edge.id} asks the second origin of its group when the first fails (OriginGroups); what only the first can do waits`,
          origin,
          0,
          { notes: [`The second origin of ${edge.id} is in another Region and holds the same content`] },
        ),
      },
    ];
  const table = world
    .of('dynamodb-table')
    .find((t) => t.properties.replicas.known && t.properties.replicas.value.length > 0);
  if (table !== undefined && fleets.length === 0)
    return [
      {
        event: 'region',
        item: table,
        effect: degraded(
          `${table.id} has a replica in another Region (Replicas) for those who go there`,
          table.properties.replicas.from,
          0,
          {
            lossS: 2,
            notes: ['Those who call the table go to its replica'],
          },
        ),
      },
    ];
  const copy = copyElsewhere(world);
  if (copy !== undefined)
    return [
      {
        event: 'region',
        item: copy,
        effect: down(
          'manual',
          `${copy.id} has a copy of the data in ${copy.region}, and takes over only when somebody promotes it`,
          copy.from,
          TIMES.byHandS,
          { lossS: 2 },
        ),
      },
    ];
  return [
    {
      event: 'region',
      item: first,
      effect: down(
        'wait',
        `Everything, ${first.id} included, is in one Region, ${world.inventory.region}`,
        first.from,
        TIMES.outageS,
        { trap: 'one-region' },
      ),
    },
  ];
}

/** Whether a name is answered from another Region when the home Region fails its health check. */
function answersElsewhere({ properties }: Item<'dns-record'>, world: World): boolean {
  const { targets, role, policy, healthCheck, evaluateTargetHealth } = properties;
  const items = targets.known ? targets.value.flatMap((t) => (t.known ? [world.get(t.value)] : [])) : [];
  const away = items.some((item) => item?.region !== undefined);
  if (role !== undefined && valueOr(role, '') === 'SECONDARY') return away || items.includes(undefined);
  const checked = healthCheck !== undefined || valueOr(evaluateTargetHealth, false);
  return away && checked && policy !== 'simple';
}

/** A database of another Region that follows one of the home Region. */
function copyElsewhere(world: World): AnyItem | undefined {
  const follows = [...world.of('database-cluster'), ...world.of('database-instance')].filter(
    (item) => item.region !== undefined,
  );
  return follows.find(
    ({ properties }) =>
      properties.replicaOf !== undefined || ('global' in properties && properties.global !== undefined),
  );
}

/** Where an origin group names a second origin that this template does not make. */
function secondOrigin(item: Item<'distribution'>, world: World): Effect['from'] | undefined {
  const group = item.properties.originGroups.find(
    (refs) => refs.known && refs.value.slice(1).some((ref) => !ref.known || world.get(ref.value) === undefined),
  );
  return group?.from;
}

const NOTHING: Record<EventName, string> = {
  instance: 'The template has no serving instance or task',
  az: 'Nothing in the template serves or keeps data',
  region: 'Nothing in the template serves or keeps data',
  db_primary: 'The template has no database, cache or search node of its own',
  data_deletion: 'The template keeps no data',
};

function verdict(event: EventName, judged: readonly Judged[], inventory: Inventory): EventVerdict {
  const own = judged.filter((j) => j.event === event);
  const at = { resource: '', property: '', file: inventory.items[0]?.from.file ?? '', line: 1 };
  const effect = worst(own.map((j) => j.effect)) ?? absent(event, judged.length === 0, inventory, at);
  const { from } = effect;
  return {
    outcome: effect.outcome,
    downtime_s: effect.downtimeS,
    data_loss_s: effect.lossS,
    recovery: effect.recovery,
    why: `${effect.why}.`.replace(/\.\.$/, '.'),
    resource: from.resource,
    property: from.property,
    file: from.file,
    line: from.line,
    assumptions: decisive(effect, own, inventory),
  };
}

/** Assumptions that the outcome rests on: those of the worst effect, and where that is no outage those of everything that held. */
function decisive(effect: Effect, own: readonly Judged[], inventory: Inventory): string[] {
  const held = effect.outcome === 'survives' || effect.outcome === 'degraded';
  const notes = [...effect.notes, ...(held ? own.flatMap((j) => j.effect.notes) : [])];
  const exist = held ? inventory.assumptions.filter((a) => a.exists === true).map((a) => a.says) : [];
  const beside = held || effect.outcome === 'n/a' ? besideIt(inventory) : [];
  return [...new Set([...notes, ...exist, ...beside])];
}

/** Most names in one sentence. */
const NAMED = 3;

/** What is not looked into and could be worse than what is. */
function besideIt({ notModelled }: Inventory): string[] {
  const could = notModelled.filter((n) => n.matters === 'could');
  if (could.length === 0) return [];
  const names = could.slice(0, NAMED).map((n) => `${n.id} (${n.type})`);
  const more = could.length > NAMED ? ` and ${could.length - NAMED} more` : '';
  return [`What is not modelled does not decide it: ${names.join(', ')}${more}`];
}

/** An event without a target: it does not apply, unless all that the template makes is unknown. */
function absent(event: EventName, nothing: boolean, inventory: Inventory, at: Effect['from']): Effect {
  const hidden = inventory.notModelled.filter((n) => n.matters === 'could');
  if (hidden.length === 0 || !nothing) return notAsked(NOTHING[event], at);
  const [first] = hidden as [NotModelled];
  return {
    ...survives('', first.from),
    outcome: 'unknown',
    downtimeS: null,
    lossS: null,
    recovery: 'none',
    why: `Cannot tell, because ${first.id} is not modelled: ${first.why}`,
  };
}

function notModelled(n: NotModelled): Assessment['not_modelled'][number] {
  return { id: n.id, type: n.type, file: n.from.file, line: n.from.line, matters: n.matters, why: n.why };
}

function assumption(a: Assumption): Assessment['assumptions'][number] {
  return { says: a.says, resource: a.from.resource, file: a.from.file, line: a.from.line };
}

/** What takes the whole service with it by itself, but for the Region. */
function singlePoints(judged: readonly Judged[]): Assessment['spof'] {
  const byId = new Map<string, Assessment['spof'][number]>();
  for (const { event, item, effect } of judged) {
    if (effect.outcome !== 'down' || event === 'region' || event === 'data_deletion') continue;
    const known = byId.get(item.id);
    if (known !== undefined) known.events = [...new Set([...known.events, event])];
    else
      byId.set(item.id, {
        resource: item.id,
        type: item.type,
        file: effect.from.file,
        line: effect.from.line,
        events: [event],
        why: `${effect.why}.`,
      });
  }
  return [...byId.values()];
}

function trapsOf(judged: readonly Judged[]): Assessment['traps'] {
  const seen = new Set<string>();
  return judged.flatMap(({ item, effect }) => {
    const { trap } = effect;
    if (trap === undefined || seen.has(`${trap} ${item.id}`)) return [];
    seen.add(`${trap} ${item.id}`);
    const { file, line } = effect.from;
    return [{ id: trap, name: TRAP_NAMES[trap], resource: item.id, file, line, why: `${effect.why}.` }];
  });
}

/** One change of a property comes before new resources; each with the events that it helps. */
function changesOf(judged: readonly Judged[]): Assessment['changes'] {
  const bySays = new Map<string, Assessment['changes'][number]>();
  for (const { event, effect } of judged) {
    const { change, from } = effect;
    if (change === undefined) continue;
    const known = bySays.get(change);
    if (known !== undefined) known.helps = [...new Set([...known.helps, event])];
    else
      bySays.set(change, {
        says: change,
        resource: from.resource,
        property: from.property,
        file: from.file,
        line: from.line,
        helps: [event],
      });
  }
  const cost = (says: string) => (/^(Set|Switch|Enable)/.test(says) ? 0 : /^Give|^Move/.test(says) ? 1 : 2);
  return [...bySays.values()].sort((a, b) => cost(a.says) - cost(b.says));
}
