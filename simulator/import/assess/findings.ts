import type { Assumption, NotModelled } from '../inventory';
import type { Assessment, Judged } from './assessment';
import { TRAP_NAMES } from './traps';

/** What the template has and the rules do not look into. */
export function notModelled(n: NotModelled): Assessment['not_modelled'][number] {
  return { id: n.id, type: n.type, file: n.from.file, line: n.from.line, matters: n.matters, why: n.why };
}

/** What was taken for granted, and where. */
export function assumption(a: Assumption): Assessment['assumptions'][number] {
  return { says: a.says, resource: a.from.resource, file: a.from.file, line: a.from.line };
}

/** What takes the whole service with it by itself, but for the Region. */
export function singlePoints(judged: readonly Judged[]): Assessment['spof'] {
  const byId = new Map<string, Assessment['spof'][number]>();
  for (const { event, item, effect } of judged) {
    if (effect.outcome !== 'down' || event === 'region' || event === 'data_deletion') continue;
    const known = byId.get(item.id);
    if (known !== undefined) known.events = [...new Set([...known.events, event])];
    else
      byId.set(item.id, {
        resource: item.id,
        type: item.type,
        file: effect.from.file,
        line: effect.from.line,
        events: [event],
        why: `${effect.why}.`,
      });
  }
  return [...byId.values()];
}

/** Wrong beliefs that the template shows, each once an item. */
export function trapsOf(judged: readonly Judged[]): Assessment['traps'] {
  const seen = new Set<string>();
  return judged.flatMap(({ item, effect }) => {
    const { trap } = effect;
    if (trap === undefined || seen.has(`${trap} ${item.id}`)) return [];
    seen.add(`${trap} ${item.id}`);
    const { file, line } = effect.from;
    return [{ id: trap, name: TRAP_NAMES[trap], resource: item.id, file, line, why: `${effect.why}.` }];
  });
}

/** One change of a property comes before new resources; each with the events that it helps. */
export function changesOf(judged: readonly Judged[]): Assessment['changes'] {
  const bySays = new Map<string, Assessment['changes'][number]>();
  for (const { event, effect } of judged) {
    const { change, from } = effect;
    if (change === undefined) continue;
    const known = bySays.get(change);
    if (known !== undefined) known.helps = [...new Set([...known.helps, event])];
    else
      bySays.set(change, {
        says: change,
        resource: from.resource,
        property: from.property,
        file: from.file,
        line: from.line,
        helps: [event],
      });
  }
  const cost = (says: string) => (/^(Set|Switch|Enable)/.test(says) ? 0 : /^Give|^Move/.test(says) ? 1 : 2);
  return [...bySays.values()].sort((a, b) => cost(a.says) - cost(b.says));
}
