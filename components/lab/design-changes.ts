import type { Translator } from '@/language/translator';
import { canonicalJson } from '@/simulator';
import { labelOf, linksFrom, resourcesOf } from './document';
import type { Doc } from './history';

/** What became different from one design to another, a sentence each: parts first, then calls. */
export function designChanges(t: Translator<'labDesign'>, before: Doc, after: Doc): string[] {
  const old = new Map(resourcesOf(before).map((r) => [r.id, r]));
  const now = new Map(resourcesOf(after).map((r) => [r.id, r]));
  const gone = [...old.keys()]
    .filter((id) => !now.has(id))
    .map((id) => t('changes.gone', { part: labelOf(t, before, id) }));
  const added = [...now.keys()]
    .filter((id) => !old.has(id))
    .map((id) => t('changes.new', { part: labelOf(t, after, id) }));
  const changed = [...now].flatMap(([id, resource]) => {
    const was = old.get(id);
    if (was === undefined) return [];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(resource)])].filter(
      (key) => text(was[key]) !== text(resource[key]),
    );
    return keys.map((key) => `${labelOf(t, after, id)}: ${key} ${shown(t, was[key])} → ${shown(t, resource[key])}`);
  });
  const calls = (document: Doc) => new Set(linksFrom(document).map(({ from, to }) => `${from} ${to}`));
  const [callsBefore, callsAfter] = [calls(before), calls(after)];
  const call = (pair: string, document: Doc, verb: 'calls' | 'noLongerCalls') => {
    const [from = '', to = ''] = pair.split(' ');
    return t(`changes.${verb}`, { from: labelOf(t, document, from), to: labelOf(t, document, to) });
  };
  const cut = [...callsBefore].filter((c) => !callsAfter.has(c)).map((c) => call(c, before, 'noLongerCalls'));
  const drawn = [...callsAfter].filter((c) => !callsBefore.has(c)).map((c) => call(c, after, 'calls'));
  return [...gone, ...added, ...changed, ...cut, ...drawn];
}

function text(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}

function shown(t: Translator<'labDesign'>, value: unknown): string {
  if (value === undefined) return t('default');
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? canonicalJson(value) : String(value);
}
