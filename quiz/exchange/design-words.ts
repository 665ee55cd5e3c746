import { type Design, serviceOf, USERS } from '@/simulator';
import { line } from './item-words';
import type { Block } from './text/rich-text';

/** A drawn design in words, for where nothing can be drawn: what there is and where, and what calls what. */
export function designWords({ resources, links, regions }: Design): Block[] {
  const names = new Map(resources.map(({ id, label }) => [id, label ?? id]));
  const name = (id: string) => (id === USERS ? 'users' : (names.get(id) ?? id));
  const several = regions.length > 1;
  const parts = resources.map((resource) => {
    const zones = 'zones' in resource ? resource.zones : 'zone' in resource ? [resource.zone] : [];
    const places = [
      ...(zones.length === 0 ? [] : [`${zones.length === 1 ? 'zone' : 'zones'} ${zones.join(', ')}`]),
      ...(several ? [`Region ${regions.find(({ id }) => id === resource.region)?.name ?? resource.region}`] : []),
    ];
    const place = places.length === 0 ? '' : ` (${places.join('; ')})`;
    return [line(`${name(resource.id)}: ${serviceOf(resource.type).title}${place}`)];
  });
  const calls = links.map(({ from, to }) => [line(`${name(from)} to ${name(to)}`)]);
  return [
    line('The design:'),
    { type: 'list', ordered: false, items: parts },
    ...(calls.length === 0 ? [] : [line('Calls:'), { type: 'list', ordered: false, items: calls } as const]),
  ];
}
