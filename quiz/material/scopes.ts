import type { Pack } from '@/curriculum/pack';
import type { Relation } from '@/curriculum/schema/relation';
import type { DraftOption } from '../template';
import { labelOf, phraseOf } from './names';
import { perPack } from './per-pack';

/** What a thing is bound to; each thing has one such place, so a relation denies every other. */
const SCOPE = 'scoped_to';

const scopes = perPack((pack) => {
  const counts = new Map<string, number>();
  const all = pack.relations.filter(({ relation }) => relation === SCOPE);
  for (const { subject } of all) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return all.filter(({ subject }) => counts.get(subject) === 1);
});

/** The scope relations of a pack, one a thing. */
export function scopeRelations(pack: Pack): readonly Relation[] {
  return scopes(pack);
}

/** Whether the pack says outright that the relation's subject is not bound to that place. */
export function deniesScope(relation: Relation, place: string): boolean {
  return relation.object !== place && (relation.qualifiers?.wrongObjects ?? []).includes(place);
}

/** The thing of a scope relation as an option. */
export function scopeOption(pack: Pack, relation: Relation, correct: boolean): DraftOption {
  return {
    text: labelOf(pack, relation.subject),
    correct,
    why: scopeReason(pack, relation),
    evidence: [{ kind: 'relation', relation: relation.id }],
  };
}

/** The scope in words, with the fact behind it. */
export function scopeReason(pack: Pack, relation: Relation): string {
  const fact = pack.facts.get(relation.facts[0] ?? '')?.statement ?? '';
  return `${labelOf(pack, relation.subject)}: bound to ${phraseOf(pack, relation.object)}. ${fact}`.trim();
}
