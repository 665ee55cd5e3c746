import type { AnyItem, Assumption, Inventory, NotModelled } from '../inventory';
import { completed } from '../template/completed';
import { plainText } from '../template/evaluated';
import { itemsOf } from '../template/mapper';
import { mentionsThrough } from '../template/mentions';
import { PropertyReader, type Reading } from '../template/property-reader';
import { refuseRings } from '../template/rings';
import { notModelledBecause } from './not-modelled';
import type { TerraformResource } from './resources';
import { mapperOf } from './types';
import { amendmentOf } from './types/amendments';

interface Rest {
  region: string;
  assumptions: readonly Assumption[];
  notModelled: readonly NotModelled[];
}

/** The inventory of the resources of a configuration or a plan. Throws a `TemplateRefusal` for resources in a ring. */
export function inventoryOf(resources: readonly TerraformResource[], rest: Rest): Inventory {
  refuseRings(resources);
  const made = resources.filter((resource) => resource.mode === 'managed');
  const names = physicalNames(made);
  const outside = new Map<string, AnyItem>();
  const items = new Map<string, AnyItem>();
  const notModelled: NotModelled[] = [];
  const amending: PropertyReader[] = [];
  for (const resource of made) {
    const reading: Reading = { region: resource.region, names, outside, subnetType: 'aws_subnet' };
    const reader = new PropertyReader(resource, reading);
    const mapper = mapperOf(resource.type);
    const own = mapper === undefined ? [] : itemsOf(mapper, reader);
    for (const item of own)
      items.set(item.id, resource.region === rest.region ? item : { ...item, region: resource.region });
    if (amendmentOf(resource.type) !== undefined) amending.push(reader);
    else if (own.length === 0)
      notModelled.push({
        id: resource.id,
        type: resource.type,
        from: reader.source(),
        ...notModelledBecause(resource.type),
      });
  }
  for (const reader of amending) amend(items, reader, notModelled);
  const through = mentionsThrough(resources, new Set(items.keys()));
  const all = [...outside.values(), ...items.values()];
  return {
    tool: 'terraform',
    region: rest.region,
    items: all.map(
      (item) => ({ ...completed(item, (id) => items.get(id)), mentions: through(item.mentions) }) as AnyItem,
    ),
    notModelled: [...notModelled, ...rest.notModelled],
    assumptions: [...rest.assumptions, ...outsideSubnets(outside)],
  };
}

/** What sets something of another resource is put into that; what belongs to none is listed. */
function amend(items: Map<string, AnyItem>, reader: PropertyReader, notModelled: NotModelled[]): void {
  const { type, id } = reader.resource;
  const amendment = amendmentOf(type);
  const of = amendment?.of(reader);
  const item = of?.known ? items.get(of.value) : undefined;
  const changed = item === undefined ? undefined : amendment?.change(item, reader);
  if (item !== undefined && changed !== undefined) items.set(item.id, changed);
  else
    notModelled.push({
      id,
      type,
      from: reader.source(),
      matters: 'no',
      why: 'it sets something of what is not made here',
    });
}

const NAMES =
  'id arn identifier bucket function_name cluster_identifier cluster_id replication_group_id domain_name name'.split(
    ' ',
  );

/** Ids by the names that resources are given, where only one is given it. */
function physicalNames(resources: readonly TerraformResource[]): Map<string, string> {
  const names = new Map<string, string | undefined>();
  for (const { id, type, properties } of resources) {
    if (properties?.data.is !== 'map' || type === 'aws_route53_record') continue;
    const own = new Set<string>();
    for (const key of NAMES) {
      if (key.startsWith('cluster_i') && !/(cluster|replication_group)$/.test(type)) continue;
      const entry = properties.data.entries.get(key);
      const text = entry === undefined ? undefined : plainText(entry.value);
      if (text !== undefined && text.length > 2) own.add(text);
    }
    for (const text of own) names.set(text, names.has(text) ? undefined : id);
  }
  return new Map([...names].flatMap(([text, id]) => (id === undefined ? [] : [[text, id] as const])));
}

function outsideSubnets(outside: ReadonlyMap<string, AnyItem>): Assumption[] {
  return [...outside.values()].flatMap((item) =>
    item.kind === 'subnet' && item.properties.zone.known && item.properties.zone.assumption !== undefined
      ? [{ says: item.properties.zone.assumption, from: item.from }]
      : [],
  );
}
