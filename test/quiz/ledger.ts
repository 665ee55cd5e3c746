import type { Pack } from '@/curriculum/pack';
import type { Evidence } from '@/quiz/evidence';
import { type Item, isChoice } from '@/quiz/item';

/** An option, entry or number with what is behind it. */
interface Proven {
  text: string;
  correct: boolean;
  evidence: Evidence[];
}

/** Relation types that say a mechanism helps against a failure, and the one that says it does not. */
const HELPS = new Set([
  'protects_against',
  'mitigates',
  'recovers_from',
  'fails_over_for',
  'absorbs',
  'limits_impact_of',
]);
const NO_HELP = 'does_not_protect_against';

/**
 * What the pack's own lists say against an option: a reason why it is not as true or as false as the item says, or null.
 * Reads the ledger directly, with none of the generator's tables.
 */
export function contradiction(pack: Pack, item: Item, option: Proven): string | null {
  if (option.evidence.length === 0) return 'nothing is behind it';
  for (const one of option.evidence) {
    const found = evidenceMissing(pack, option, one);
    if (found !== null) return found;
  }
  return statementContradicts(pack, item, option);
}

function evidenceMissing(pack: Pack, option: Proven, one: Evidence): string | null {
  if (one.kind === 'experiment') return null; // proven again in proof.test.ts
  if (one.kind === 'relation')
    return pack.relations.some(({ id }) => id === one.relation) ? null : `there is no relation ${one.relation}`;
  const fact = pack.facts.get(one.fact);
  if (fact === undefined) return `there is no fact ${one.fact}`;
  if (one.kind === 'belief') {
    const belief = pack.beliefs.get(one.belief);
    return belief?.fact.id === fact.id && belief.text === option.text ? null : `it is not the belief ${one.belief}`;
  }
  if (one.kind === 'quantity') return one.index < fact.numbers.length ? null : `${one.fact} has no number ${one.index}`;
  return one.kind === 'fact' ? null : failureContradicts(pack, one);
}

/** The mechanism stands in its list, not in the other one, and no relation says the contrary. */
function failureContradicts(pack: Pack, one: Extract<Evidence, { kind: 'failure-mode' }>): string | null {
  const mode = pack.failureModes.get(one.failureMode);
  if (mode === undefined) return `there is no failure mode ${one.failureMode}`;
  const helps = mode.mitigatedBy.some(({ mechanism }) => mechanism === one.mechanism);
  const useless = mode.doesNotHelp.some(({ mechanism }) => mechanism === one.mechanism);
  if (one.list === 'mitigatedBy' ? !helps || useless : helps || !useless) return 'its list says otherwise';
  const contrary = pack.relations.find(
    ({ subject, object, relation }) =>
      subject === one.mechanism &&
      object === one.failureMode &&
      (one.list === 'mitigatedBy' ? relation === NO_HELP : HELPS.has(relation)),
  );
  return contrary ? `relation ${contrary.id} says otherwise` : null;
}

/** A statement of a fact, whole or from its beginning, and a misconception are never judged alike. */
function statementContradicts(pack: Pack, item: Item, option: Proven): string | null {
  if (!isChoice(item)) return null;
  const truth = truthOf(pack, option.text);
  if (truth === null) return null;
  const clash = item.options.find((other) => {
    const said = truthOf(pack, other.text);
    return said !== null && (other.correct === option.correct) !== (said === truth);
  });
  return clash ? `"${option.text}" and "${clash.text}" are judged against the pack` : null;
}

/** Of a sentence; a name of a thing is neither true nor false. */
function truthOf(pack: Pack, text: string): boolean | null {
  if (!text.endsWith('.')) return null;
  const plain = text.replace(/\.$/, '');
  for (const { statement } of pack.facts.values())
    if (statement.startsWith(plain) && /^[^\p{L}\p{N}]/u.test(statement.slice(plain.length))) return true;
  for (const belief of pack.beliefs.values()) if (belief.text === text) return false;
  return null;
}
