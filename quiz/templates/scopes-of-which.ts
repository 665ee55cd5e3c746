import { phraseOf, topicOf } from '../material/names';
import { deniesScope, scopeOption, scopeRelations } from '../material/scopes';
import { refuse, type Template } from '../template';

const STEMS = [
  (place: string) => `Which TWO of these are bound to ${place}?`,
  (place: string) => `Which TWO of these resources have ${place} as their scope?`,
];

/** Two resources of a scope among three of other scopes. */
export const scopesOfWhich: Template = {
  id: 'scopes-of-which',
  family: 'recall',
  title: 'Pick two resources of a scope',
  way: 'scope',
  subjects: (pack) =>
    scopeRelations(pack)
      .filter(
        (relation) =>
          scopeRelations(pack).filter(({ object }) => object === relation.object).length >= 2 &&
          scopeRelations(pack).filter((other) => deniesScope(other, relation.object)).length >= 3,
      )
      .map((relation) => ({
        topic: topicOf(relation.facts[0] ?? ''),
        facts: relation.facts,
        relations: [relation.id],
        about: { relation: relation.id },
      })),
  make(pack, { about }, random) {
    const all = scopeRelations(pack);
    const relation = all.find(({ id }) => id === about.relation);
    if (relation === undefined) return refuse('the relation is not in the pack');
    const second = random.pick(all.filter(({ id, object }) => id !== relation.id && object === relation.object));
    const wrong = random.sample(
      all.filter((other) => deniesScope(other, relation.object)),
      3,
    );
    return {
      stem: random.pick(STEMS)(phraseOf(pack, relation.object)),
      options: [
        scopeOption(pack, relation, true),
        scopeOption(pack, second, true),
        ...wrong.map((other) => scopeOption(pack, other, false)),
      ],
    };
  },
};
