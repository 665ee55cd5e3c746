import type { Pack } from '@/curriculum/pack';
import type { Relation } from '@/curriculum/schema/relation';
import type { Evidence } from '../item';
import { standReason, standsOf } from './failures';
import { failurePhrase, isPlural, labelOf, phraseOf } from './names';
import { perPack } from './per-pack';
import { relationWords } from './relation-words';
import { capitalised } from './words';

/** Something said about an entity, true or false by the pack's word. */
export interface Predicate {
  text: string;
  holds: boolean;
  why: string;
  fact: string;
  /** What it speaks of; of two predicates about one thing only one is an option. */
  object: string;
  evidence: Evidence[];
}

const predicates = perPack((pack): ReadonlyMap<string, Predicate[]> => {
  const found = new Map<string, Predicate[]>();
  for (const subject of pack.entities.keys()) {
    const all = [...said(pack, subject), ...denied(pack, subject)];
    if (all.length > 0) found.set(subject, all);
  }
  return found;
});

/** What the pack says and denies of an entity. */
export function predicatesOf(pack: Pack, subject: string): readonly Predicate[] {
  return predicates(pack).get(subject) ?? [];
}

/** The relation as words behind its subject: "protects against an Availability Zone outage". */
export function predicateText(
  pack: Pack,
  relation: Relation,
  as = relation.relation,
  object = relation.object,
): string {
  const { verb, plural, objectAs } = relationWords(as);
  const count = relation.qualifiers?.countMin ?? relation.qualifiers?.count;
  const many = object === relation.object && (as === 'spans' || (count !== undefined && count !== 1));
  const name = objectAs === 'label' ? labelOf(pack, object) : phraseOf(pack, object);
  const noun = many && name.startsWith('one ') ? `more than ${name}` : name;
  return `${isPlural(pack.entities.get(relation.subject)) ? plural : verb} ${noun}`;
}

/** The sentence that a relation is, with its fact. */
export function relationReason(pack: Pack, relation: Relation): string {
  const condition = typeof relation.qualifiers?.condition === 'string' ? ` (if: ${relation.qualifiers.condition})` : '';
  const fact = pack.facts.get(relation.facts[0] ?? '')?.statement ?? '';
  return `${capitalised(phraseOf(pack, relation.subject))} ${predicateText(pack, relation)}${condition}. ${fact}`.trim();
}

function said(pack: Pack, subject: string): Predicate[] {
  return pack.relations
    .filter((relation) => relation.subject === subject && !relation.qualifiers?.condition)
    .map((relation) =>
      predicate(pack, relation, true, `${predicateText(pack, relation)}${occasionOf(relation)}`, relation.object),
    );
}

/** " on failover", where the relation holds on an occasion. */
function occasionOf({ qualifiers }: Relation): string {
  return typeof qualifiers?.when === 'string' ? ` on ${qualifiers.when}` : '';
}

/** The contrary of what is said: the denial of each relation, and the places that it is said not to be bound to. */
function denied(pack: Pack, subject: string): Predicate[] {
  const own = pack.relations.filter((relation) => relation.subject === subject);
  const found = own.flatMap((relation): Predicate[] => {
    const contrary = relationWords(relation.relation).contrary ?? null;
    const wrong = (relation.qualifiers?.wrongObjects ?? []).map((object) =>
      predicate(pack, relation, false, predicateText(pack, relation, relation.relation, object), object),
    );
    if (contrary === null) return wrong;
    return [...wrong, predicate(pack, relation, false, predicateText(pack, relation, contrary), relation.object)];
  });
  const listed = standsOf(pack, subject, false).filter(({ relation, listed: inList }) => inList && relation === null);
  for (const stand of listed) {
    const { failure, mechanism, fact } = stand;
    found.push({
      text: `${isPlural(pack.entities.get(subject)) ? 'protect' : 'protects'} against ${failurePhrase(pack, failure)}`,
      holds: false,
      why: standReason(pack, stand),
      fact,
      object: failure,
      evidence: [{ kind: 'failure-mode', failureMode: failure, list: 'doesNotHelp', mechanism, fact }],
    });
  }
  return found;
}

function predicate(pack: Pack, relation: Relation, holds: boolean, text: string, object: string): Predicate {
  const why = relationReason(pack, relation);
  const fact = relation.facts[0] ?? '';
  return { text, holds, why, fact, object, evidence: [{ kind: 'relation', relation: relation.id }] };
}
