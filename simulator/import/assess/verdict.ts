import type { Inventory, NotModelled } from '../inventory';
import type { EventVerdict, Judged } from './assessment';
import { cannotTell, type Effect, type EventName, notAsked, survives, worst } from './effect';

const NOTHING: Record<EventName, string> = {
  instance: 'The template has no serving instance or task',
  az: 'Nothing in the template serves or keeps data',
  region: 'Nothing in the template serves or keeps data',
  db_primary: 'The template has no database, cache or search node of its own',
  data_deletion: 'The template keeps no data',
};

/** The worst of what becomes of the items in an event, and what that rests on. */
export function verdict(event: EventName, judged: readonly Judged[], inventory: Inventory): EventVerdict {
  const own = judged.filter((j) => j.event === event);
  const at = { resource: '', property: '', file: inventory.items[0]?.from.file ?? '', line: 1 };
  const seen = worst(own.map((j) => j.effect)) ?? absent(event, judged.length === 0, inventory, at);
  const effect = unlessHidden(seen, event, inventory);
  const { from } = effect;
  return {
    outcome: effect.outcome,
    downtime_s: effect.downtimeS,
    data_loss_s: effect.lossS,
    recovery: effect.recovery,
    why: `${effect.why}.`.replace(/\.\.$/, '.'),
    resource: from.resource,
    property: from.property,
    file: from.file,
    line: from.line,
    assumptions: decisive(effect, own, inventory),
  };
}

/** Assumptions that the outcome rests on: those of the worst effect, and where that is no outage those of everything that held. */
function decisive(effect: Effect, own: readonly Judged[], inventory: Inventory): string[] {
  const held = effect.outcome === 'survives' || effect.outcome === 'degraded';
  const notes = [...effect.notes, ...(held ? own.flatMap((j) => j.effect.notes) : [])];
  const exist = held ? inventory.assumptions.filter((a) => a.exists === true).map((a) => a.says) : [];
  const beside = held || effect.outcome === 'n/a' ? besideIt(inventory) : [];
  return [...new Set([...notes, ...exist, ...beside])];
}

/**
 * What cannot be read may hold what an event has no target of else, and may stand in one zone where all that is read stands in
 * several. An outage of what is read is one whatever else there is.
 */
function unlessHidden(seen: Effect, event: EventName, { notModelled }: Inventory): Effect {
  const hidden = notModelled.find(
    (n) => n.hides === 'all' || (n.hides === 'work' && (event === 'instance' || event === 'az')),
  );
  const open = seen.outcome === 'n/a' || (event === 'az' && seen.outcome === 'survives');
  if (hidden === undefined || !open) return seen;
  const rest = seen.outcome === 'n/a' ? '' : `; of what is read: ${seen.why}`;
  return cannotTell(`${hidden.id} (${hidden.type}) is not read: ${hidden.why}${rest}`, hidden.from, {
    notes: seen.notes,
  });
}

/** Most names in one sentence. */
const NAMED = 3;

/** What is not looked into and could be worse than what is. */
function besideIt({ notModelled }: Inventory): string[] {
  const could = notModelled.filter((n) => n.matters === 'could');
  if (could.length === 0) return [];
  const names = could.slice(0, NAMED).map((n) => `${n.id} (${n.type})`);
  const more = could.length > NAMED ? ` and ${could.length - NAMED} more` : '';
  return [`What is not modelled does not decide it: ${names.join(', ')}${more}`];
}

/** An event without a target: it does not apply, unless all that the template makes is unknown. */
function absent(event: EventName, nothing: boolean, inventory: Inventory, at: Effect['from']): Effect {
  const hidden = inventory.notModelled.filter((n) => n.matters === 'could');
  if (hidden.length === 0 || !nothing) return notAsked(NOTHING[event], at);
  const [first] = hidden as [NotModelled];
  return {
    ...survives('', first.from),
    outcome: 'unknown',
    downtimeS: null,
    lossS: null,
    recovery: 'none',
    why: `Cannot tell, because ${first.id} is not modelled: ${first.why}`,
  };
}
