import type { Pack } from '@/curriculum/pack';
import type { Relation } from '@/curriculum/schema/relation';
import { labelOf, phraseOf, topicOf } from '../material/names';
import { perPack } from '../material/per-pack';
import { deniesScope, scopeReason, scopeRelations } from '../material/scopes';
import { capitalised } from '../material/words';
import type { Random } from '../random';
import { refuse, type Template } from '../template';

const STEMS = ['What is each of these bound to?', 'How far does each of these reach?', 'Sort these by their scope.'];

/** Things of a pack into the places that they are bound to. */
export const sortByScope: Template = {
  id: 'sort-by-scope',
  family: 'contrast',
  title: 'Sort by scope',
  way: 'scope-sort',
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
    const chosen = set(pack, relation, random);
    const places = [...new Set(chosen.map(({ object }) => object))];
    if (chosen.length < 4 || places.length < 2) return refuse('too few things can be told apart');
    return {
      kind: 'sort',
      stem: random.pick(STEMS),
      groups: random.shuffle(places).map((place) => capitalised(phraseOf(pack, place))),
      entries: chosen.map((one) => ({
        text: labelOf(pack, one.subject),
        place: capitalised(phraseOf(pack, one.object)),
        why: scopeReason(pack, one),
        evidence: [{ kind: 'relation', relation: one.id }],
      })),
    };
  },
};

const partnersOf = perPack(() => new Map<string, Relation[]>());

/** Things that can stand beside one: bound to the same place, or each denied the other's. */
function partners(pack: Pack, relation: Relation): Relation[] {
  const known = partnersOf(pack).get(relation.id);
  if (known) return known;
  const found = scopeRelations(pack).filter((other) => other.id !== relation.id && fits(relation, other));
  partnersOf(pack).set(relation.id, found);
  return found;
}

function fits(one: Relation, other: Relation): boolean {
  return one.object === other.object || (deniesScope(one, other.object) && deniesScope(other, one.object));
}

/** The thing and four or five others that all fit with each other, from two or three places. */
function set(pack: Pack, relation: Relation, random: Random): Relation[] {
  const chosen = [relation];
  const size = random.pick([5, 6]);
  for (const other of random.shuffle(partners(pack, relation))) {
    if (chosen.length === size) break;
    const same = chosen.filter(({ object }) => object === other.object).length;
    if (same < 3 && chosen.every((one) => fits(one, other))) chosen.push(other);
  }
  return chosen;
}
