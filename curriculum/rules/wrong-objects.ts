import { spotIn } from './places';
import type { Rule } from './rule';

export const wrongObjects: Rule = {
  name: 'wrong-objects',
  description:
    'No wrong object of a relation is its object, or the object of a true relation of the same subject and verb.',
  severity: 'error',
  check(pack) {
    return pack.relations.flatMap((relation, index) =>
      (relation.qualifiers?.wrongObjects ?? []).flatMap((wrong, w, all) => {
        const spot = spotIn(pack, 'relations.yaml', ['relations', index, 'qualifiers', 'wrongObjects', w]);
        const truth = pack.relations.find(
          (other) =>
            other.subject === relation.subject && other.relation === relation.relation && other.object === wrong,
        );
        if (truth) {
          return [
            {
              ...spot,
              message: `"${wrong}" is a true object of "${relation.subject} ${relation.relation}": see ${truth.id}.`,
              expected: 'an object that makes the sentence false',
              actual: wrong,
            },
          ];
        }
        if (all.indexOf(wrong) === w) return [];
        return [{ ...spot, message: 'This wrong object stands twice.', expected: 'each once', actual: wrong }];
      }),
    );
  },
};
