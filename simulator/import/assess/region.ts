import type { AnyItem, Item } from '../inventory';
import { valueOr } from '../value';
import type { Judged } from './assessment';
import { degraded, down, type Effect, TIMES } from './effect';
import type { Fleet } from './fleets';
import type { Store } from './stores';
import type { World } from './world';

/** The home Region goes out: all of it, but for what a record or a table has elsewhere. */
export function regionOf(world: World, fleets: readonly Fleet[], stores: readonly Store[]): Judged[] {
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
