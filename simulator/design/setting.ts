import { applyEdits } from './edit';

type Doc = Record<string, unknown>;

/** A copy of a design document with one setting of a resource; `undefined` takes it out. A dotted key reaches into a group. */
export function withValue(document: unknown, resource: string, key: string, value: unknown): unknown {
  const [outer = '', inner] = key.split('.');
  if (inner === undefined) return applyEdits(document, [{ op: 'set', resource, values: { [outer]: value ?? null } }]);
  const group: Doc = { ...groupOf(document, resource, outer), [inner]: value };
  if (value === undefined) delete group[inner];
  const values = { [outer]: Object.keys(group).length > 0 ? group : null };
  return applyEdits(document, [{ op: 'set', resource, values }]);
}

function groupOf(document: unknown, id: string, key: string): Doc {
  const { resources } = (document ?? {}) as Doc;
  const list: unknown[] = Array.isArray(resources) ? resources : [];
  const found = list.find((r): r is Doc => typeof r === 'object' && r !== null && (r as Doc).id === id);
  const group = found?.[key];
  return typeof group === 'object' && group !== null ? (group as Doc) : {};
}
