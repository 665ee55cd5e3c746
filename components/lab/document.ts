import type { Translator } from '@/language/translator';
import { USERS } from '@/simulator';
import type { Doc } from './history';

/** A resource as it stands in a document: some of its settings, perhaps wrong ones. */
export type RawResource = Doc & { id: string; type: string };

export interface RawLink {
  from: string;
  to: string;
  carries: string[];
  waits: boolean;
  use: string;
}

/** Resources of a document that can be shown: those with an id and a type. */
export function resourcesOf(document: Doc): RawResource[] {
  const list = Array.isArray(document.resources) ? document.resources : [];
  return list.filter(
    (r): r is RawResource =>
      typeof r === 'object' && r !== null && typeof r.id === 'string' && typeof r.type === 'string',
  );
}

/** Calls of a document, with their defaults filled in. */
export function linksFrom(document: Doc): RawLink[] {
  const list: unknown[] = Array.isArray(document.links) ? document.links : [];
  return list.flatMap((link) => {
    if (typeof link !== 'object' || link === null) return [];
    const { from, to, carries, waits, use } = link as Doc;
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    return [
      {
        from,
        to,
        carries: Array.isArray(carries) ? carries.filter((c): c is string => typeof c === 'string') : [],
        waits: waits !== false,
        use: typeof use === 'string' ? use : 'each',
      },
    ];
  });
}

/** Regions of a document: id, name and zones; the home Region where it names none. */
export function regionsOf(document: Doc): { id: string; name: string; zones: string[] }[] {
  const list: unknown[] = Array.isArray(document.regions) ? document.regions : [];
  const regions = list.flatMap((region) => {
    if (typeof region !== 'object' || region === null) return [];
    const { id, name, zones } = region as Doc;
    if (typeof id !== 'string') return [];
    const known = Array.isArray(zones) ? zones.filter((z): z is string => typeof z === 'string') : HOME_ZONES;
    return [{ id, name: typeof name === 'string' ? name : id, zones: known }];
  });
  return regions.length > 0 ? regions : [{ id: 'home', name: 'home', zones: HOME_ZONES }];
}

const HOME_ZONES = ['a', 'b', 'c'];

/** Zones a resource can be placed in: those of its Region. */
export function zonesFor(document: Doc, resource: Doc): string[] {
  const regions = regionsOf(document);
  return (regions.find(({ id }) => id === (resource.region ?? 'home')) ?? regions[0])?.zones ?? [];
}

/** What a resource, or the users, are called. */
export function labelOf(t: Translator<'labDesign'>, document: Doc, id: string): string {
  if (id === USERS) return t('users');
  const label = resourcesOf(document).find((resource) => resource.id === id)?.label;
  return typeof label === 'string' && label !== '' ? label : id;
}

/** A setting by its dotted key: `healthCheck.intervalS`. */
export function settingOf(resource: Doc, key: string): unknown {
  return key.split('.').reduce<unknown>((value, part) => {
    return typeof value === 'object' && value !== null ? (value as Doc)[part] : undefined;
  }, resource);
}
