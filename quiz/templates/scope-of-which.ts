import type { Pack } from '@/curriculum/pack';
import type { Relation } from '@/curriculum/schema/relation';
import { phraseOf, topicOf } from '../material/names';
import { deniesScope, scopeOption, scopeRelations } from '../material/scopes';
import { refuse, type Template } from '../template';

const STEMS = [
  (place: string) => `Which of these is bound to ${place}?`,
  (place: string) => `A team lists its resources by scope. Which one belongs under "${place}"?`,
  (place: string) => `Which of these has ${place} as its scope?`,
];

/** The resource of a given scope among resources of other scopes. */
export const scopeOfWhich: Template = {
  id: 'scope-of-which',
  family: 'recall',
  title: 'Pick the resource of a scope',
  way: 'scope',
  subjects: (pack) =>
    scopeRelations(pack)
      .filter((relation) => others(pack, relation).length >= 3)
      .map((relation) => ({
        topic: topicOf(relation.facts[0] ?? ''),
        facts: relation.facts,
        relations: [relation.id],
        about: { relation: relation.id },
      })),
  make(pack, { about }, random) {
    const relation = scopeRelations(pack).find(({ id }) => id === about.relation);
    if (relation === undefined) return refuse('the relation is not in the pack');
    const wrong = random.sample(others(pack, relation), 3);
    return {
      stem: random.pick(STEMS)(phraseOf(pack, relation.object)),
      options: [scopeOption(pack, relation, true), ...wrong.map((other) => scopeOption(pack, other, false))],
    };
  },
};

function others(pack: Pack, relation: Relation): Relation[] {
  return scopeRelations(pack).filter((other) => deniesScope(other, relation.object));
}
