import { canonicalJson } from '@/simulator';
import { labelOf, linksFrom, resourcesOf } from './document';
import type { Doc } from './history';

/** What became different from one design to another, a sentence each: parts first, then calls. */
export function designChanges(before: Doc, after: Doc): string[] {
  const old = new Map(resourcesOf(before).map((r) => [r.id, r]));
  const now = new Map(resourcesOf(after).map((r) => [r.id, r]));
  const gone = [...old.keys()].filter((id) => !now.has(id)).map((id) => `${labelOf(before, id)} is gone`);
  const added = [...now.keys()].filter((id) => !old.has(id)).map((id) => `${labelOf(after, id)} is new`);
  const changed = [...now].flatMap(([id, resource]) => {
    const was = old.get(id);
    if (was === undefined) return [];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(resource)])].filter(
      (key) => text(was[key]) !== text(resource[key]),
    );
    return keys.map((key) => `${labelOf(after, id)}: ${key} ${shown(was[key])} → ${shown(resource[key])}`);
  });
  const calls = (document: Doc) => new Set(linksFrom(document).map(({ from, to }) => `${from} ${to}`));
  const [callsBefore, callsAfter] = [calls(before), calls(after)];
  const call = (pair: string, document: Doc, verb: string) => {
    const [from = '', to = ''] = pair.split(' ');
    return `${labelOf(document, from)} ${verb} ${labelOf(document, to)}`;
  };
  const cut = [...callsBefore].filter((c) => !callsAfter.has(c)).map((c) => call(c, before, 'no longer calls'));
  const drawn = [...callsAfter].filter((c) => !callsBefore.has(c)).map((c) => call(c, after, 'calls'));
  return [...gone, ...added, ...changed, ...cut, ...drawn];
}

function text(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}

function shown(value: unknown): string {
  if (value === undefined) return 'default';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? canonicalJson(value) : String(value);
}
