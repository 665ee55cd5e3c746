import type { AnyItem, Inventory, Item, Kind } from '../inventory';
import type { Ref, Refs } from '../kinds';
import { type Source, type Value, valueOr } from '../value';

/** Zones that something may be in, as far as they are known. */
export interface Zones {
  known: readonly string[];
  /** Why more cannot be told; undefined where all are known. */
  why?: string;
  notes: readonly string[];
  from: Source;
}

/** The inventory with its names resolved. */
export class World {
  readonly #byId: ReadonlyMap<string, AnyItem>;
  readonly #byKind = new Map<Kind, AnyItem[]>();

  constructor(readonly inventory: Inventory) {
    this.#byId = new Map(inventory.items.map((item) => [item.id, item]));
    for (const item of inventory.items) {
      const like = this.#byKind.get(item.kind);
      if (like === undefined) this.#byKind.set(item.kind, [item]);
      else like.push(item);
    }
  }

  of<K extends Kind>(kind: K): readonly Item<K>[] {
    // Filed under its own kind by the constructor, which a map of all kinds cannot say.
    return (this.#byKind.get(kind) ?? []) as unknown as readonly Item<K>[];
  }

  get(id: string | undefined): AnyItem | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** The item a name stands for. */
  named(ref: Ref | undefined): AnyItem | undefined {
    return ref?.known ? this.#byId.get(ref.value) : undefined;
  }

  refersTo(refs: Refs | undefined, id: string): boolean {
    return refs?.known === true && refs.value.some((ref) => ref.known && ref.value === id);
  }

  /** Zones of several subnets, or of the subnets of a subnet group. */
  zonesOfSubnets(refs: Refs): Zones {
    if (!refs.known) return { known: [], why: refs.why, notes: [], from: refs.from };
    const zones = refs.value.map((ref) => this.zoneOfSubnet(ref));
    return mergeZones(zones, refs.from, noteOf(refs));
  }

  zoneOfSubnet(ref: Ref): Zones {
    if (!ref.known) return { known: [], why: ref.why, notes: [], from: ref.from };
    const item = this.#byId.get(ref.value);
    if (item?.kind === 'subnet') return this.zone(item.properties.zone, noteOf(ref));
    if (item?.kind === 'subnet-group') return this.zonesOfSubnets(item.properties.subnets);
    return {
      known: [],
      why: `the zone of subnet ${ref.value} is decided outside of the template`,
      notes: [],
      from: ref.from,
    };
  }

  /** A zone by name, or that of another item. */
  zone(value: Value<string>, notes: readonly string[] = []): Zones {
    if (!value.known) return { known: [], why: value.why, notes, from: value.from };
    if (!value.value.startsWith('zone-of:'))
      return { known: [value.value], notes: [...notes, ...noteOf(value)], from: value.from };
    const of = this.#byId.get(value.value.slice('zone-of:'.length));
    if (of?.kind === 'subnet') return this.zone(of.properties.zone);
    if (of?.kind === 'instance') return this.zoneOfInstance(of);
    return { known: [], why: `the zone of ${value.value.slice(8)} is chosen when it is made`, notes, from: value.from };
  }

  zoneOfInstance(item: Item<'instance'>): Zones {
    const { subnet, zone } = item.properties;
    if (subnet !== undefined) {
      const of = this.zoneOfSubnet(subnet);
      if (of.known.length > 0) return of;
    }
    return this.zone(zone);
  }

  listed(refs: Refs): Zones {
    if (!refs.known) return { known: [], why: refs.why, notes: [], from: refs.from };
    return mergeZones(
      refs.value.map((value) => this.zone(value)),
      refs.from,
      noteOf(refs),
    );
  }

  /** Zones of a subnet group; undefined where it names none. */
  zonesOfGroup(ref: Ref | undefined): Zones | undefined {
    if (ref === undefined) return undefined;
    const item = this.named(ref);
    return item?.kind === 'subnet-group' ? this.zonesOfSubnets(item.properties.subnets) : undefined;
  }

  /** Whether a backup plan takes an item, and by which rules. */
  backupRules(item: AnyItem) {
    return this.of('backup-selection')
      .filter(
        ({ properties }) =>
          this.refersTo(properties.resources, item.id) ||
          everything(properties.resources) ||
          tagged(item, valueOr(properties.tags, {})),
      )
      .flatMap(({ properties }) => {
        const plan = this.named(properties.plan);
        return plan?.kind === 'backup-plan' ? plan.properties.rules : [];
      });
  }
}

function everything(refs: Refs): boolean {
  return refs.known && refs.value.some((ref) => ref.known && ref.value === '*');
}

/** Whether an item carries one of the tags that a policy asks for. */
export function tagged(item: AnyItem, tags: Readonly<Record<string, string>>): boolean {
  return Object.entries(tags).some(([key, value]) => item.tags[key.replace(/^aws:ResourceTag\//, '')] === value);
}

export function noteOf(value: Value<unknown>): readonly string[] {
  return value.known && value.assumption !== undefined ? [value.assumption] : [];
}

/** Zones of several things together. */
export function mergeZones(zones: readonly Zones[], from: Source, notes: readonly string[]): Zones {
  const why = zones.find((z) => z.why !== undefined)?.why;
  return {
    known: [...new Set(zones.flatMap((z) => z.known))],
    ...(why === undefined ? {} : { why }),
    notes: [...new Set([...notes, ...zones.flatMap((z) => z.notes)])],
    from,
  };
}
