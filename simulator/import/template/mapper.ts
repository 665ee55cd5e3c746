import type { AnyItem, Kind } from '../inventory';
import type { Kinds } from '../kinds';
import type { PropertyReader } from './property-reader';

/** What a mapper gives: kinds with their properties; the id is that of the resource with `suffix`. */
export type Mapped = { [K in Kind]: { kind: K; properties: Kinds[K]; suffix?: string } }[Kind];

/** How resources of some types become items. One file each, one registry line. */
export interface Mapper {
  types: readonly string[];
  map(reader: PropertyReader): readonly Mapped[];
}

/** The items of a resource. */
export function itemsOf(mapper: Mapper, reader: PropertyReader): AnyItem[] {
  const { id, type, mentions, tags } = reader.resource;
  return mapper.map(reader).map(({ suffix, ...mapped }) => ({
    ...mapped,
    id: suffix === undefined ? id : `${id}/${suffix}`,
    type,
    from: reader.source(),
    mentions,
    tags,
  })) as AnyItem[];
}
