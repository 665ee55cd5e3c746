import type { Evaluated } from './evaluated';
import type { TemplateResource } from './resource';

/** Ids of the resources that values name anywhere. */
export function mentionsIn(...values: readonly (Evaluated | undefined)[]): Set<string> {
  const into = new Set<string>();
  const seen = new Set<Evaluated>();
  for (const value of values) if (value !== undefined) collect(value, into, seen);
  return into;
}

/** Values share parts, so each part is looked at once. */
function collect(value: Evaluated, into: Set<string>, seen: Set<Evaluated>): void {
  if (seen.has(value)) return;
  seen.add(value);
  const { data } = value;
  for (const id of value.via ?? []) into.add(id);
  if (data.is === 'ref') into.add(data.id);
  else if (data.is === 'list') for (const item of data.items) collect(item, into, seen);
  else if (data.is === 'map') for (const entry of data.entries.values()) collect(entry.value, into, seen);
  else if (data.is === 'text') for (const part of data.parts) if (typeof part !== 'string') collect(part, into, seen);
}

/** Items that are named, or that something in between names: a role, a task definition, a listener of logs. */
export function mentionsThrough(resources: readonly TemplateResource[], items: ReadonlySet<string>) {
  const byId = new Map(resources.map((r) => [r.id, r]));
  return (mentions: readonly string[]): string[] => {
    const seen = new Set(mentions);
    for (const id of seen) if (!items.has(id)) for (const next of byId.get(id)?.mentions ?? []) seen.add(next);
    return [...seen].filter((id) => items.has(id));
  };
}
