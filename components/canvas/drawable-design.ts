import { type Design, DesignSchema } from '@/simulator';
import type { Doc } from '../lab/history';

/**
 * The design as far as it can be drawn while somebody is still at it. Settings that cannot be read are left at their defaults, and
 * a resource that cannot be read at all is left out and named in `missing`; the list shows it with what is wrong.
 */
export function drawableDesign(document: Doc): { design: Design; missing: string[] } {
  let rest: Doc = structuredClone(document);
  const missing: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const result = DesignSchema.safeParse(rest);
    if (result.success) return { design: withPlaces(result.data), missing };
    const dropped = new Set<unknown>();
    for (const { path } of result.error.issues) dropped.add(mend(rest, path.map(asKey), round));
    for (const gone of dropped) if (typeof gone === 'string') missing.push(gone);
    rest = {
      ...rest,
      ...(Array.isArray(rest.resources) && { resources: rest.resources.filter((r) => r !== null) }),
      ...(Array.isArray(rest.links) && { links: rest.links.filter((l) => l !== null) }),
    };
  }
  return { design: EMPTY, missing };
}

/** Settings first; then the whole resource. */
const ROUNDS = 4;
const EMPTY: Design = DesignSchema.parse({ faultline: 'design/1', resources: [] });

function asKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? key.toString() : key;
}

/** Takes out what an issue names; gives the id of a resource that had to go. */
function mend(document: Doc, path: readonly (string | number)[], round: number): string | null {
  const [list, index, ...keys] = path;
  const entries = list === 'resources' || list === 'links' ? document[list] : undefined;
  if (!Array.isArray(entries) || typeof index !== 'number') {
    if (typeof list === 'string' && list !== 'faultline') delete document[list];
    if (list === 'resources' || document.resources === undefined) document.resources = [];
    document.faultline = 'design/1';
    return null;
  }
  const entry: unknown = entries[index];
  const [key] = keys;
  const settable = typeof entry === 'object' && entry !== null && typeof key === 'string' && key in entry;
  if (settable && round < 2 && key !== 'id' && key !== 'type') {
    delete (entry as Doc)[key];
    return null;
  }
  entries[index] = null;
  return list === 'resources' && typeof entry === 'object' && entry !== null && typeof (entry as Doc).id === 'string'
    ? String((entry as Doc).id)
    : null;
}

/** Only calls between things that are there, and each id once. */
function withPlaces(design: Design): Design {
  const ids = new Set(design.resources.map(({ id }) => id));
  const known = (id: string) => id === 'users' || ids.has(id);
  const seen = new Set<string>();
  return {
    ...design,
    resources: design.resources.filter(({ id }) => !seen.has(id) && seen.add(id)),
    links: design.links.filter(({ from, to }) => known(from) && ids.has(to) && from !== to),
  };
}
