import type { Translator } from '@/language/translator';
import { serviceOf } from '@/simulator';
import { type RawResource, regionsOf, resourcesOf } from './document';
import { fieldsOf, newResource, withSetting } from './edits';
import type { Doc } from './history';

/** A lane of the canvas. */
export interface Place {
  region: string;
  zone: string;
}

/** Lanes of a document from top to bottom. */
export function placesOf(document: Doc): Place[] {
  return regionsOf(document).flatMap(({ id, zones }) => zones.map((zone) => ({ region: id, zone })));
}

/** "zone b", or "zone b of eu-west-1" where there are several Regions. */
export function placeWords(t: Translator<'canvas'>, document: Doc, { region, zone }: Place): string {
  const regions = regionsOf(document);
  const name = regions.find(({ id }) => id === region)?.name ?? region;
  return regions.length > 1 ? t('zoneOf', { zone, region: name }) : t('zone', { zone });
}

/**
 * Puts a resource into a lane, with what is attached to it (a volume moves with its instance). `standby` moves the standby of a
 * database and leaves the primary. The same document where nothing changes or the resource stands in no zone.
 */
export function withPlace(document: Doc, id: string, place: Place, standby = false): Doc {
  const resource = resourcesOf(document).find((r) => r.id === id);
  if (resource === undefined) return document;
  if (standby) return withSetting(document, id, 'standbyZone', place.zone);
  const fields = fieldsOf(resource.type);
  let next = inRegion(document, resource, place.region);
  if (fields.some(({ key, kind }) => key === 'zone' && kind === 'zone')) {
    // A standby in the zone that the primary moves to changes places with it.
    if (resource.standbyZone === place.zone) next = withSetting(next, id, 'standbyZone', resource.zone);
    next = withSetting(next, id, 'zone', place.zone);
  }
  for (const other of resourcesOf(document))
    if (other.attachedTo === id && typeof other.zone === 'string') next = withPlace(next, other.id, place);
  return next;
}

/** In another Region; zones it names that are not there are taken to be all there are. */
function inRegion(document: Doc, resource: RawResource, region: string): Doc {
  if ((resource.region ?? 'home') === region) return document;
  const there = regionsOf(document).find(({ id }) => id === region)?.zones ?? [];
  const next = withSetting(document, resource.id, 'region', region === 'home' ? undefined : region);
  if (!Array.isArray(resource.zones)) return next;
  const zones = resource.zones.filter((zone) => there.includes(zone));
  return withSetting(next, resource.id, 'zones', zones.length > 0 ? zones : there);
}

/** The lane above or below the one a resource stands in; null at the edge, and for what stands in no zone. */
export function placeBeside(document: Doc, id: string, step: 1 | -1): Place | null {
  const resource = resourcesOf(document).find((r) => r.id === id);
  if (typeof resource?.zone !== 'string') return null;
  const places = placesOf(document);
  const at = places.findIndex((p) => p.region === (resource.region ?? 'home') && p.zone === resource.zone);
  return places[at + step] ?? null;
}

/** A new resource of a type in a lane, beside something it can be attached to where it must be. Null with what is missing. */
export function newResourceAt(document: Doc, type: string, place: Place): ReturnType<typeof newResource> {
  const made = newResource(document, type);
  if (made.resource === null) return made;
  const resource: RawResource = { ...made.resource };
  if (place.region !== 'home') resource.region = place.region;
  if (typeof resource.zone === 'string') resource.zone = place.zone;
  if (Array.isArray(resource.zones)) {
    const there = regionsOf(document).find(({ id }) => id === place.region)?.zones ?? [];
    resource.zones = [place.zone, ...there.filter((zone) => zone !== place.zone)].slice(0, 2).sort();
  }
  const attached = serviceOf(type).fields.find(({ key }) => key === 'attachedTo');
  const host = resourcesOf(document).find(
    (r) =>
      attached?.of?.includes(r.type) && r.zone === place.zone && (r.region ?? 'home') === (resource.region ?? 'home'),
  );
  if (attached && host) resource.attachedTo = host.id;
  return { resource, needs: null };
}
