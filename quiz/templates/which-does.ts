import type { Pack } from '@/curriculum/pack';
import type { Relation } from '@/curriculum/schema/relation';
import { standsOf, worthOf } from '../material/failures';
import { labelOf, topicOf } from '../material/names';
import { homesOf, isKin, sampleApart } from '../material/neighbours';
import { perPack } from '../material/per-pack';
import { predicateText, relationReason } from '../material/predicates';
import { relationWords } from '../material/relation-words';
import { capitalised } from '../material/words';
import { type DraftOption, refuse, type Template } from '../template';

/**
 * The thing of which a relation holds, among neighbours of which the pack says nothing of the kind. Relations that stand in a
 * failure mode are left to the templates that can prove their wrong answers.
 */
export const whichDoes: Template = {
  id: 'which-does',
  family: 'contrast',
  title: 'Say which thing does it',
  way: 'which',
  subjects: (pack) =>
    pack.relations
      .filter((relation) => {
        const { asksSubject, denial } = relationWords(relation.relation);
        const provable = denial === 'does_not_protect_against' && pack.failureModes.has(relation.object);
        return asksSubject && !provable && strangers(pack, relation).length >= 3;
      })
      .map((relation) => ({
        topic: topicOf(relation.facts[0] ?? ''),
        facts: relation.facts,
        relations: [relation.id],
        about: { relation: relation.id },
      })),
  make(pack, { about }, random) {
    const relation = pack.relations.find(({ id }) => id === about.relation);
    if (relation === undefined) return refuse('the relation is not in the pack');
    const pool = sampleApart(pack, random, strangers(pack, relation), Number.POSITIVE_INFINITY, (id) => id);
    const near = pool.filter((id) => homesOf(pack, id).has(topicOf(relation.facts[0] ?? '')));
    const wrong = [...new Set([...near, ...pool])].slice(0, 3);
    if (wrong.length < 3) return refuse('too few neighbours can be told apart');
    const right: DraftOption = {
      text: labelOf(pack, relation.subject),
      correct: true,
      why: relationReason(pack, relation),
      evidence: [{ kind: 'relation', relation: relation.id }],
    };
    return {
      stem: `Which of these ${predicateText(pack, relation)}?`,
      options: [right, ...wrong.map((id) => option(pack, id, relation))],
    };
  },
};

const strangersByRelation = perPack(() => new Map<string, string[]>());

/** Things of the subject's type, at home in the same or a linked topic, that no relation and no failure mode ties to the object. */
function strangers(pack: Pack, relation: Relation): string[] {
  const known = strangersByRelation(pack).get(relation.id);
  if (known) return known;
  const type = pack.entities.get(relation.subject)?.type;
  const tied = new Set(
    pack.relations.flatMap(({ subject, object }) =>
      [object, subject].some((one) => one === relation.object || one === relation.subject) ? [subject, object] : [],
    ),
  );
  const homes = homesOf(pack, relation.subject);
  const found = [...pack.entities.values()]
    .filter(
      ({ id, type: other }) => other === type && id !== relation.subject && id !== relation.object && !tied.has(id),
    )
    .filter(({ id }) => [...homesOf(pack, id)].some((home) => homes.has(home)))
    .filter(({ id }) => !isKin(pack, relation.subject, id))
    .filter(
      ({ id }) =>
        ![true, false].some((helps) => standsOf(pack, id, helps).some(({ failure }) => failure === relation.object)),
    )
    .map(({ id }) => id);
  strangersByRelation(pack).set(relation.id, found);
  return found;
}

/** A neighbour as a wrong option; its reason is what the pack does say of it. */
function option(pack: Pack, id: string, asked: Relation): DraftOption {
  const own =
    pack.relations.find(({ subject }) => subject === id) ?? pack.relations.find(({ object }) => object === id);
  const worth = own === undefined ? worthOf(pack, id) : null;
  return {
    text: labelOf(pack, id),
    correct: false,
    why: own ? capitalised(relationReason(pack, own)) : (worth?.why ?? `${labelOf(pack, id)} is another thing.`),
    evidence: worth?.evidence ?? [{ kind: 'relation', relation: own?.id ?? asked.id }],
  };
}
