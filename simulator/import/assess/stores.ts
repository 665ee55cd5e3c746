import type { AnyItem, Item } from '../inventory';
import type { Effect } from './effect';
import type { World } from './world';

/** A store as the events see it. */
export interface Store {
  item: AnyItem;
  /** Rank among the stores of a template: the primary data is in the lowest. */
  rank: number;
  /** Its primary node fails; null for stores without nodes of one's own. */
  primary: Effect | null;
  /** The zone goes out whose loss hurts it most. */
  zone: Effect;
  /** An operator destroys data in it through the data plane. */
  deletion: Effect;
}

/** How the stores of one kind are judged. One file each, one registry line. */
export interface StoreRules {
  stores(world: World): Store[];
}

/** Members of a cluster of databases. */
export function membersOf(world: World, cluster: AnyItem): Item<'database-instance'>[] {
  return world.of('database-instance').filter((member) => world.named(member.properties.cluster)?.id === cluster.id);
}
