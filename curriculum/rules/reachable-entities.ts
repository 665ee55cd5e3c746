import { referencesOf } from '../references';
import { spotIn } from './places';
import type { Rule } from './rule';

export const reachableEntities: Rule = {
  name: 'reachable-entities',
  description: 'Every entity is named by a relation or a failure mode.',
  severity: 'warning',
  check(pack) {
    const named = new Set(referencesOf(pack).flatMap(({ kind, id }) => (kind === 'entity' ? [id] : [])));
    for (const { qualifiers } of pack.relations) {
      for (const word of Object.values(qualifiers ?? {}).flat()) if (typeof word === 'string') named.add(word);
    }
    return [...pack.entities.values()].flatMap((entity, index) =>
      named.has(entity.id)
        ? []
        : [
            {
              ...spotIn(pack, 'relations.yaml', ['entities', index, 'id']),
              message: 'Nothing names this entity.',
              expected: 'a relation or a failure mode that names it',
              actual: entity.id,
            },
          ],
    );
  },
};
