import type { AnyItem } from '../inventory';
import type { Ref, Refs } from '../kinds';
import { assumed, byDefault, type Source, unknown, type Value, written } from '../value';
import { type Evaluated, plainText, whyUnknown } from './evaluated';
import type { TemplateResource } from './resource';
import { zoneByName, zonesOf } from './zone-names';

/** What readers of all resources share. */
export interface Reading {
  region: string;
  /** Ids by the physical names that the template gives. */
  names: ReadonlyMap<string, string>;
  /** Subnets outside of the template, made when first named. */
  outside: Map<string, AnyItem>;
  /** What the tool calls a subnet; CloudFormation's name where it is not said. */
  subnetType?: string;
}

type Plain = string | number | boolean;

/** Reads properties of one resource (or of a map inside of it) as values that know where they come from. */
export class PropertyReader {
  constructor(
    readonly resource: TemplateResource,
    readonly reading: Reading,
    readonly value: Evaluated | undefined = resource.properties,
    readonly path = '',
    readonly line = resource.line,
  ) {}

  /** Where a property is written, or the resource where it is not. */
  source(path = ''): Source {
    const found = this.#find(path);
    const property = [this.path, path].filter((p) => p !== '').join('.');
    return { resource: this.resource.id, property, file: this.resource.file, line: found?.line ?? this.line };
  }

  has(path: string): boolean {
    return this.#find(path) !== undefined;
  }

  raw(path: string): Evaluated | undefined {
    return this.#find(path)?.value;
  }

  text(path: string, standard = ''): Value<string> {
    return this.#read(path, standard, (v) => (typeof v === 'object' ? undefined : String(v)));
  }

  flag(path: string, standard: boolean): Value<boolean> {
    return this.#read(path, standard, (v) => {
      const text = String(v).toLowerCase();
      return text === 'true' || text === '1' || text === 'yes'
        ? true
        : text === 'false' || text === '0' || text === 'no'
          ? false
          : undefined;
    });
  }

  count(path: string, standard: number): Value<number> {
    return this.#read(path, standard, (v) => (v !== '' && Number.isFinite(Number(v)) ? Number(v) : undefined));
  }

  /** The property where it is written. */
  maybeCount(path: string): Value<number> | undefined {
    return this.has(path) ? this.count(path, 0) : undefined;
  }

  ref(path: string): Ref | undefined {
    const found = this.#find(path);
    return found === undefined ? undefined : this.#ref(found.value, this.source(path));
  }

  /** A list of names; one name alone counts as a list of it. */
  refs(path: string): Refs {
    const found = this.#find(path);
    const from = this.source(path);
    if (found === undefined) return byDefault([], from);
    const { data, notes } = found.value;
    if (data.is === 'list') {
      const items = data.items.map((item) => this.#ref(item, from));
      return notes.length > 0 ? assumed(items, notes.join('; '), from) : written(items, from);
    }
    if (data.is === 'unknown') return unknown(data.why, from);
    return written([this.#ref(found.value, from)], from);
  }

  /** Names of subnets; those outside of the template become items. */
  subnets(path: string): Refs {
    const refs = this.refs(path);
    if (refs.known) for (const ref of refs.value) this.#outsideSubnet(ref, refs.value);
    return refs;
  }

  subnet(path: string): Ref | undefined {
    const ref = this.ref(path);
    if (ref !== undefined) this.#outsideSubnet(ref, []);
    return ref;
  }

  /** A zone by name; `zone-of:<id>` where it is that of another item. */
  zone(path: string): Value<string> {
    const found = this.#find(path);
    const from = this.source(path);
    if (found === undefined) return unknown('the template does not say in which zone', from);
    return this.#zone(found.value, from);
  }

  zones(path: string): Refs {
    const found = this.#find(path);
    const from = this.source(path);
    if (found === undefined) return byDefault([], from);
    const { data } = found.value;
    if (data.is === 'list')
      return written(
        data.items.map((item) => this.#zone(item, from)),
        from,
      );
    return data.is === 'unknown' ? unknown(data.why, from) : written([this.#zone(found.value, from)], from);
  }

  /** The maps of a list. */
  each(path: string): PropertyReader[] {
    const found = this.#find(path);
    const data = found?.value.data;
    if (found === undefined || data === undefined) return [];
    const items = data.is === 'list' ? data.items : [found.value];
    return items
      .map((item, i) => ({ item, i }))
      .filter(({ item }) => item.data.is === 'map')
      .map(({ item, i }) => this.#inside(`${path}[${i}]`, item, item.line));
  }

  /** The map at a path; one without properties where it is not written. */
  at(path: string): PropertyReader {
    const found = this.#find(path);
    return this.#inside(path, found?.value, found?.line ?? this.line);
  }

  /** All text anywhere in the value, for user data. */
  allText(): string {
    return this.value === undefined ? '' : textIn(this.value);
  }

  /** All text of the metadata of the resource. */
  metadataText(): string {
    return this.resource.metadata === undefined ? '' : textIn(this.resource.metadata);
  }

  #inside(path: string, value: Evaluated | undefined, line: number): PropertyReader {
    return new PropertyReader(
      this.resource,
      this.reading,
      value,
      [this.path, path].filter((p) => p !== '').join('.'),
      line,
    );
  }

  /** Blocks that may be written once are lists of one. */
  #find(path: string): { line: number; value: Evaluated } | undefined {
    if (path === '') return this.value === undefined ? undefined : { line: this.line, value: this.value };
    let value = this.value;
    let line = this.line;
    for (const key of path.split('.')) {
      const data = value?.data.is === 'list' ? value.data.items[0]?.data : value?.data;
      if (data?.is !== 'map') return undefined;
      const entry = data.entries.get(key);
      if (entry === undefined) return undefined;
      value = entry.value;
      line = entry.line;
    }
    return value === undefined ? undefined : { line, value };
  }

  #read<T extends Plain>(path: string, standard: T, as: (value: Plain) => T | undefined): Value<T> {
    const found = this.#find(path);
    const from = this.source(path);
    if (found === undefined) return byDefault(standard, from);
    const { data, notes } = found.value;
    if (data.is !== 'scalar' || data.value === null) return unknown(whyUnknown(found.value), from);
    const value = as(data.value);
    if (value === undefined) return unknown(`${JSON.stringify(data.value)} is no value of this property`, from);
    return notes.length > 0 ? assumed(value, notes.join('; '), from) : written(value, from);
  }

  #ref(value: Evaluated, from: Source): Ref {
    const { data, notes, via } = value;
    const named = (id: string): Ref => (notes.length > 0 ? assumed(id, notes.join('; '), from) : written(id, from));
    if (data.is === 'ref') return named(data.id);
    if (data.is === 'outside') return named(`outside:${data.name}`);
    if (via?.[0] !== undefined) return named(via[0]);
    if (data.is === 'scalar' && data.value !== null) {
      const text = String(data.value);
      return named(this.reading.names.get(text) ?? text);
    }
    if (data.is === 'text')
      for (const part of data.parts) if (typeof part !== 'string' && part.data.is === 'ref') return named(part.data.id);
    return unknown(whyUnknown(value), from);
  }

  #zone(value: Evaluated, from: Source): Value<string> {
    const { data, notes } = value;
    if (data.is === 'ref') return written(`zone-of:${data.id}`, from);
    if (data.is === 'outside') {
      const zone = zoneByName(data.name, this.reading.region) ?? (zonesOf(this.reading.region)[0] as string);
      return assumed(zone, `${data.name} is another zone than those of other names`, from);
    }
    const text = plainText(value);
    if (text === undefined || text === '') return unknown(whyUnknown(value), from);
    return notes.length > 0 ? assumed(text, notes.join('; '), from) : written(text, from);
  }

  #outsideSubnet(ref: Ref, beside: readonly Ref[]): void {
    if (!ref.known || (!ref.value.startsWith('outside:') && !ref.value.startsWith('subnet-'))) return;
    const id = ref.value;
    if (this.reading.outside.has(id)) return;
    const name = id.replace(/^outside:/, '');
    const next = this.#nextZone(beside);
    const zone = (id.startsWith('subnet-') ? undefined : zoneByName(name, this.reading.region)) ?? next;
    const says = `Subnet ${name} lies in another zone than the other subnets beside it`;
    this.reading.outside.set(id, {
      kind: 'subnet',
      id,
      type: this.reading.subnetType ?? 'AWS::EC2::Subnet',
      from: ref.from,
      properties: { zone: assumed(zone, says, ref.from), outside: true },
      mentions: [],
      tags: {},
    });
  }

  /** A zone that none of the subnets beside it is in; they would hardly be listed together otherwise. */
  #nextZone(beside: readonly Ref[]): string {
    const zones = zonesOf(this.reading.region);
    const taken = new Set(beside.map((ref) => this.#zoneOfOutside(ref)));
    const free = zones.find((zone) => !taken.has(zone));
    return beside.length > 0 && free !== undefined ? free : (zones[this.reading.outside.size % zones.length] as string);
  }

  #zoneOfOutside(ref: Ref): string | undefined {
    const item = ref.known ? this.reading.outside.get(ref.value) : undefined;
    return item?.kind === 'subnet' && item.properties.zone.known ? item.properties.zone.value : undefined;
  }
}

function textIn(value: Evaluated, seen = new Set<Evaluated>()): string {
  if (seen.has(value)) return '';
  seen.add(value);
  const { data } = value;
  if (data.is === 'scalar') return data.value === null ? '' : String(data.value);
  if (data.is === 'text')
    return data.parts.map((part) => (typeof part === 'string' ? part : textIn(part, seen))).join('');
  if (data.is === 'list') return data.items.map((item) => textIn(item, seen)).join('\n');
  if (data.is === 'map') return [...data.entries].map(([key, e]) => `${key}: ${textIn(e.value, seen)}`).join('\n');
  return '';
}
