import type { Pack } from '@/curriculum/pack';
import type { Relation } from '@/curriculum/schema/relation';
import { labelOf, phraseOf, topicOf } from '../material/names';
import { deniesScope, scopeReason, scopeRelations } from '../material/scopes';
import { type DraftOption, refuse, type Template } from '../template';

const STEMS = [
  (one: string, other: string) => `What are ${one} and ${other} bound to?`,
  (one: string, other: string) => `How far do ${one} and ${other} reach?`,
  (one: string, other: string) => `Which pair of scopes is right for ${one} and ${other}?`,
];

/** The scopes of two things, each of the four combinations of two places being an option. */
export const scopePair: Template = {
  id: 'scope-pair',
  family: 'contrast',
  title: 'Tell the scopes of two resources apart',
  way: 'scope-pair',
  subjects: (pack) =>
    scopeRelations(pack)
      .filter((relation) => partners(pack, relation).length > 0)
      .map((relation) => ({
        topic: topicOf(relation.facts[0] ?? ''),
        facts: relation.facts,
        relations: [relation.id],
        about: { relation: relation.id },
      })),
  make(pack, { about }, random) {
    const relation = scopeRelations(pack).find(({ id }) => id === about.relation);
    if (relation === undefined) return refuse('the relation is not in the pack');
    const other = random.pick(partners(pack, relation));
    const [first, second] = random.below(2) === 0 ? [relation, other] : [other, relation];
    const places = random.shuffle([relation.object, random.pick(commonPlaces(relation, other))]);
    const pairs = places.flatMap((one) => places.map((two): [string, string] => [one, two]));
    return {
      stem: random.pick(STEMS)(phraseOf(pack, first.subject), phraseOf(pack, second.subject)),
      options: pairs.map(([one, two]) => option(pack, first, second, one, two)),
    };
  },
};

/** Things with which a second place can be asked: the same scope or another, both known to be wrong for the other where they differ. */
function partners(pack: Pack, relation: Relation): Relation[] {
  return scopeRelations(pack).filter((other) => other.id !== relation.id && commonPlaces(relation, other).length > 0);
}

/** Second places that leave exactly one right pair. */
function commonPlaces(relation: Relation, other: Relation): string[] {
  if (relation.object !== other.object)
    return deniesScope(relation, other.object) && deniesScope(other, relation.object) ? [other.object] : [];
  return (relation.qualifiers?.wrongObjects ?? []).filter((place) => deniesScope(other, place));
}

function option(pack: Pack, first: Relation, second: Relation, one: string, two: string): DraftOption {
  const text = `${labelOf(pack, first.subject)}: ${phraseOf(pack, one)}; ${labelOf(pack, second.subject)}: ${phraseOf(pack, two)}`;
  return {
    text,
    correct: first.object === one && second.object === two,
    why: `${scopeReason(pack, first)} ${scopeReason(pack, second)}`,
    evidence: [first, second].map(({ id }) => ({ kind: 'relation', relation: id })),
  };
}
