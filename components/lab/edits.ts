import { applyEdits, type Edit, type Field, parseDesign, serviceOf, withValue } from '@/simulator';
import { linksFrom, type RawLink, type RawResource, regionsOf, resourcesOf, zonesFor } from './document';
import type { Doc } from './history';

/** A document after some edits. */
function edited(document: Doc, edits: readonly Edit[]): Doc {
  return applyEdits(document, edits) as Doc;
}

/** Sets one setting of a resource; `undefined` takes it out, so that its default holds. */
export function withSetting(document: Doc, id: string, key: string, value: unknown): Doc {
  const resource = resourcesOf(document).find((r) => r.id === id);
  if (resource === undefined) return document;
  return withValue(document, id, key, value) as Doc;
}

/**
 * Takes a resource out with its calls. What cannot be without it goes too (the volume of an instance); a setting that only
 * names it is cleared. `removed` lists everything that went.
 */
export function withoutResource(document: Doc, id: string): { document: Doc; removed: string[] } {
  const removed = [id];
  let next = edited(document, [{ op: 'remove', resource: id }]);
  for (const other of resourcesOf(next)) {
    for (const field of fieldsOf(other.type)) {
      if (!isNamed(other, field, id)) continue;
      const rest = withoutName(other[field.key], id);
      if (field.optional || rest !== undefined) next = withSetting(next, other.id, field.key, rest);
      else {
        const deeper = withoutResource(next, other.id);
        next = deeper.document;
        removed.push(...deeper.removed);
      }
    }
  }
  return { document: next, removed: [...new Set(removed)] };
}

/** Whether a setting of a resource names another one. */
function isNamed(resource: RawResource, { kind, key }: Field, id: string): boolean {
  const value = resource[key];
  if (kind === 'resource') return value === id;
  if (kind === 'resources') return Array.isArray(value) && value.includes(id);
  return kind === 'weights' && typeof value === 'object' && value !== null && Object.hasOwn(value, id);
}

/** What such a setting is without the name; undefined where nothing is left. */
function withoutName(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.length === 1 ? undefined : value.filter((name) => name !== id);
  if (typeof value !== 'object' || value === null) return undefined;
  const rest = Object.entries(value).filter(([name]) => name !== id);
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

/** Settings of a type; none for a type that is not known. */
export function fieldsOf(type: string): readonly Field[] {
  try {
    return serviceOf(type).fields;
  } catch {
    return [];
  }
}

/**
 * A new resource with the settings it cannot do without, placed so that the design stays possible where it can. Null with
 * the types that are missing when it must name another resource and there is none.
 */
export function newResource(
  document: Doc,
  type: string,
): { resource: RawResource; needs: null } | { resource: null; needs: string[] } {
  const service = serviceOf(type);
  const resource: RawResource = { id: freshId(document, service.glyph), type };
  const needs: string[] = [];
  const zones = regionsOf(document)[0]?.zones ?? [];
  for (const field of service.fields) {
    if (field.optional || field.default !== undefined) continue;
    if (field.kind === 'zone') resource[field.key] = zones[0];
    else if (field.kind === 'zones') resource[field.key] = zones.slice(0, 2);
    else if (field.kind === 'number') resource[field.key] = Math.max(1, field.min ?? 1);
    else if (field.kind === 'resource' || field.kind === 'resources') {
      const named = resourcesOf(document).find((r) => field.of?.includes(r.type));
      if (named === undefined) needs.push(...(field.of ?? []));
      else resource[field.key] = field.kind === 'resource' ? named.id : [named.id];
    }
  }
  if (needs.length > 0) return { resource: null, needs };
  return { resource: placed(document, resource), needs: null };
}

/** The first zone in which the resource breaks no rule, for things that must stand beside another. */
function placed(document: Doc, resource: RawResource): RawResource {
  if (typeof resource.zone !== 'string') return resource;
  const tries = zonesFor(document, resource).map((zone) => ({ ...resource, zone }));
  return tries.find((candidate) => problemsWith(document, candidate) === 0) ?? resource;
}

function problemsWith(document: Doc, resource: RawResource): number {
  const place = resourcesOf(document).length;
  const { problems } = parseDesign(withResource(document, resource));
  return problems.filter(({ path }) => path.startsWith(`resources[${place}]`)).length;
}

export function withResource(document: Doc, resource: RawResource): Doc {
  return edited(document, [{ op: 'add', resource, links: [] }]);
}

/** Most Regions of a design. */
const MOST_REGIONS = 8;

/** Another Region at the end, and what it is called; null where a design has as many as it may. */
export function withRegion(document: Doc): { document: Doc; id: string } | null {
  const regions = regionsOf(document);
  if (regions.length >= MOST_REGIONS) return null;
  const id = freeName('away', new Set(regions.map((region) => region.id)));
  const next = { id, zones: [...(regions[0]?.zones ?? [])] };
  return { document: { ...document, regions: [...rawRegions(document), next] }, id };
}

/** Whether a Region can be taken out: nothing stands in it, and another is left. */
export function isSpare(document: Doc, id: string): boolean {
  return regionsOf(document).length > 1 && !resourcesOf(document).some(({ region }) => (region ?? 'home') === id);
}

/** Takes a Region out in which nothing stands. */
export function withoutRegion(document: Doc, id: string): Doc {
  if (!isSpare(document, id)) return document;
  return { ...document, regions: rawRegions(document).filter((region) => region.id !== id) };
}

/** Regions as they are written, the one that goes without saying too. */
function rawRegions(document: Doc): Doc[] {
  if (Array.isArray(document.regions) && document.regions.length > 0) return document.regions as Doc[];
  return regionsOf(document).map(({ id, zones }) => ({ id, zones }));
}

function freshId(document: Doc, stem: string): string {
  const taken = new Set(resourcesOf(document).map(({ id }) => id));
  return freeName(stem.replace(/[^a-z0-9-]/g, '-'), taken);
}

/** A name, or with the first number that makes it another than those that are taken. */
function freeName(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let n = 2;
  while (taken.has(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}

/** Joins two resources; the call carries what reaches its beginning, or all that the users ask. */
export function withLink(document: Doc, from: string, to: string, classes: readonly string[]): Doc {
  const links = linksFrom(document);
  if (links.some((link) => link.from === from && link.to === to)) return document;
  const arriving = [...new Set(links.filter((link) => link.to === from).flatMap((link) => link.carries))];
  const carries = arriving.length > 0 ? classes.filter((c) => arriving.includes(c)) : [...classes];
  return edited(document, [{ op: 'link', link: { from, to, carries: carries.length > 0 ? carries : [...classes] } }]);
}

export function withoutLink(document: Doc, from: string, to: string): Doc {
  return edited(document, [{ op: 'unlink', from, to }]);
}

/** Changes a call in its place. Settings at their default are left out of the document. */
export function withLinkChanged(document: Doc, from: string, to: string, change: Partial<RawLink>): Doc {
  const links = linksFrom(document).map((link) => {
    const next = link.from === from && link.to === to ? { ...link, ...change } : link;
    return {
      from: next.from,
      to: next.to,
      carries: next.carries,
      ...(next.waits ? {} : { waits: false }),
      ...(next.use === 'each' ? {} : { use: next.use }),
    };
  });
  return { ...document, links };
}
