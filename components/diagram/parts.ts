import type { Translator } from '@/language/translator';
import type { Design, Resource } from '@/simulator';
import { serviceOf } from '@/simulator';
import type { GlyphName } from '../glyphs/shapes';
import { glyphOf, nameOf, resourceDetails } from './resource-words';

/**
 * One thing drawn of a resource. `box`: in one lane. `bar`: across lanes. `group`: the bracket around its members. `shelf`:
 * regional, under the lanes. `outside`: at the edge, before the Region.
 */
export interface Part {
  /** Unique in the drawing: `web`, `web/1`, `database/standby`. */
  id: string;
  resource: string;
  /** Type of the resource. */
  type: Resource['type'];
  kind: 'box' | 'bar' | 'group' | 'shelf' | 'outside';
  role: 'whole' | 'member' | 'standby';
  region: string;
  /** Lanes it stands in, as `region/zone`. */
  places: string[];
  glyph: GlyphName;
  title: string;
  details: string[];
}

/** More members of a group than this in one lane are drawn as one box with their number. */
const MEMBERS_DRAWN = 2;

/** Everything that is drawn of a design, in document order. */
export function partsOf(t: Translator<'timeline'>, design: Design): Part[] {
  return design.resources.flatMap((resource) => partsOfResource(t, resource, design));
}

function partsOfResource(t: Translator<'timeline'>, resource: Resource, design: Design): Part[] {
  const service = serviceOf(resource.type);
  const zones = service.zones(resource).map(({ zone }) => zone);
  const part: Part = {
    id: resource.id,
    resource: resource.id,
    type: resource.type,
    kind: 'box',
    role: 'whole',
    region: resource.region,
    places: zones.map((zone) => `${resource.region}/${zone}`),
    glyph: glyphOf(resource.type),
    title: nameOf(resource),
    details: resourceDetails(t, resource),
  };
  if (resource.type === 'auto-scaling-group') return [{ ...part, kind: 'group' }, ...membersOf(t, resource, part)];
  if (resource.type === 'rds-instance') return databaseParts(t, resource, part, zonesOf(design, resource.region));
  if (service.placement === 'edge' || service.placement === 'global') return [{ ...part, kind: 'outside' }];
  if (service.placement === 'regional') return [{ ...part, kind: zones.length > 0 ? 'bar' : 'shelf' }];
  return [part];
}

type Of<T extends Resource['type']> = Extract<Resource, { type: T }>;

/** Members in the order in which the group starts them, one zone after the other. */
function membersOf(t: Translator<'timeline'>, group: Of<'auto-scaling-group'>, part: Part): Part[] {
  const desired = group.desired ?? group.min;
  return group.zones.flatMap((zone, z): Part[] => {
    const numbers: number[] = [];
    for (let i = z; i < desired; i += group.zones.length) numbers.push(i + 1);
    const member = {
      ...part,
      kind: 'box' as const,
      role: 'member' as const,
      glyph: 'instance' as const,
      places: [`${group.region}/${zone}`],
      details: [group.instanceType],
    };
    if (numbers.length > MEMBERS_DRAWN)
      return [{ ...member, id: `${group.id}/${zone}`, title: t('diagram.instances', { count: numbers.length }) }];
    return numbers.map((n) => ({ ...member, id: `${group.id}/${n}`, title: `${group.id}-${n}` }));
  });
}

function databaseParts(
  t: Translator<'timeline'>,
  database: Of<'rds-instance'>,
  part: Part,
  zones: readonly string[],
): Part[] {
  const primary: Part = { ...part, places: [`${database.region}/${database.zone}`] };
  if (database.deployment === 'single') return [primary];
  const others = zones.filter((zone) => zone !== database.zone);
  const chosen = database.standbyZone ?? others[0];
  const standbys =
    database.deployment === 'multi-az' ? others.filter((z) => z === chosen) : [...new Set([chosen, ...others])];
  const drawn = standbys.filter((zone) => zone !== undefined).slice(0, 2);
  return [
    primary,
    ...drawn.map((zone, i): Part => {
      const title = drawn.length > 1 ? t('diagram.standbyNumber', { number: String(i + 1) }) : t('diagram.standby');
      const id = `${part.id}/standby${i === 0 ? '' : i + 1}`;
      return {
        ...part,
        id,
        role: 'standby',
        glyph: 'standby',
        places: [`${database.region}/${zone}`],
        title,
        details: [t('diagram.inStep')],
      };
    }),
  ];
}

function zonesOf(design: Design, region: string): readonly string[] {
  return design.regions.find((r) => r.id === region)?.zones ?? [];
}
