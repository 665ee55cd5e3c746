import type { Pack } from '../pack';
import { nearestName } from '../prose/nearest-name';
import { type Reference, type ReferenceKind, referencesOf } from '../references';
import type { Rule } from './rule';

export const knownIds: Rule = {
  name: 'known-ids',
  description:
    'Every fact, misconception, entity, topic, brief, design, failure mode and formula that is named exists.',
  severity: 'error',
  check(pack) {
    return referencesOf(pack)
      .filter((reference) => isJudged(pack, reference) && !idsOf(pack, reference.kind).has(reference.id))
      .map(({ kind, id, ...place }) => {
        const near = nearestName(id, idsOf(pack, kind).keys());
        const name = kind === 'belief' ? 'misconception' : kind;
        return {
          ...place,
          message: `There is no ${name} of this id.`,
          expected: near ?? `the id of ${name === 'entity' ? 'an' : 'a'} ${name}`,
          actual: id,
        };
      });
  },
};

function idsOf(pack: Pack, kind: ReferenceKind): ReadonlyMap<string, unknown> {
  switch (kind) {
    case 'fact':
      return pack.facts;
    case 'belief':
      return pack.beliefs;
    case 'entity':
      return pack.entities;
    case 'topic':
      return new Map(pack.topics.map((topic) => [topic.id, topic]));
    case 'brief':
      return pack.briefs;
    case 'design':
      return pack.designs;
    case 'failure mode':
      return pack.failureModes;
    case 'formula':
      return pack.formulas;
  }
}

/** References into a file that could not be read are left alone: that file has its own problems first. */
function isJudged(pack: Pack, { kind, id }: Reference): boolean {
  const file =
    kind === 'fact' || kind === 'belief'
      ? `facts/${id.split('/')[0]}.yaml`
      : { entity: 'relations.yaml', 'failure mode': 'failure-modes.yaml', formula: 'formulas.yaml' }[kind as string];
  return file === undefined || !pack.unread.has(file);
}
