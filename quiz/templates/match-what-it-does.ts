import type { Pack } from '@/curriculum/pack';
import { standsOf } from '../material/failures';
import { isPlural, labelOf, topicOf } from '../material/names';
import { homesOf, isKin } from '../material/neighbours';
import { perPack } from '../material/per-pack';
import { type Predicate, predicatesOf } from '../material/predicates';
import { relationWords } from '../material/relation-words';
import { textInfo } from '../material/words';
import type { Random } from '../random';
import { refuse, type Template } from '../template';

interface Saying extends Predicate {
  entity: string;
}

const STEMS = ['What does each of these do?', 'Which description belongs to which of these?'];

/**
 * Things of one topic and what each of them does; of no other of them the pack says anything about the same. Things of other topics
 * would be told by their words alone.
 */
export const matchWhatItDoes: Template = {
  id: 'match-what-it-does',
  family: 'contrast',
  title: 'Match things and what they do',
  way: 'does-match',
  subjects: (pack) =>
    sayings(pack)
      .filter((saying) => mostApart(pack, saying).length >= 3)
      .map(({ entity, fact, evidence, text }) => ({
        topic: topicOf(fact),
        facts: [fact],
        relations: evidence.flatMap((one) => (one.kind === 'relation' ? [one.relation] : [])),
        about: { entity, other: text },
      })),
  make(pack, { about }, random) {
    const key = sayings(pack).find(({ entity, text }) => entity === about.entity && text === about.other);
    if (key === undefined) return refuse('the relation is not in the pack');
    const chosen = mostApart(pack, key, random).slice(0, 4);
    if (chosen.length < 3) return refuse('too few things have nothing to do with each other');
    return {
      kind: 'match',
      stem: random.pick(STEMS),
      entries: chosen.map(({ entity, text, why, evidence }) => ({
        text: labelOf(pack, entity),
        place: `${isPlural(pack.entities.get(entity)) ? 'They' : 'It'} ${text}`,
        why,
        evidence,
      })),
    };
  },
};

/** Relations that several things have, though seldom two of one topic. */
const SHARED: ReadonlySet<string> = new Set(
  'shortens delays controls launches_before_terminating tries_first causes may_cause selects_best detects'.split(' '),
);

/** A relation by which a thing can be told. What protects against a failure is many things, and left to other templates. */
function isAsked(pack: Pack, { holds, object, evidence }: Predicate): boolean {
  if (!holds || pack.failureModes.has(object)) return false;
  return evidence.some((one) => {
    const found = one.kind === 'relation' ? pack.relations.find(({ id }) => id === one.relation) : undefined;
    return found !== undefined && (relationWords(found.relation).asksSubject || SHARED.has(found.relation));
  });
}

/** What is said of things, true sayings alone, and none that names the thing itself. */
const sayings = perPack((pack): Saying[] =>
  [...pack.entities.keys()].flatMap((entity) => {
    const own = textInfo(labelOf(pack, entity)).long;
    return predicatesOf(pack, entity)
      .filter((one) => isAsked(pack, one))
      .filter(({ text }) => ![...textInfo(text).long].some((word) => own.has(word)))
      .map((predicate) => ({ ...predicate, entity }));
  }),
);

/** A saying, and others that have nothing to do with it or with each other, of things at home in one topic. */
function mostApart(pack: Pack, saying: Saying, random: Random | null = null): Saying[] {
  const all = sayings(pack);
  const chosen = [saying];
  for (const other of random === null ? all : random.shuffle(all))
    if (chosen.every((one) => areNear(pack, one, other) && areStrangers(pack, one, other))) chosen.push(other);
  return chosen;
}

function areNear(pack: Pack, one: Saying, other: Saying): boolean {
  const homes = homesOf(pack, one.entity);
  return [...homesOf(pack, other.entity)].some((home) => homes.has(home));
}

/** Neither thing is said to have to do with what is said of the other, nor are they kinds of one thing. */
function areStrangers(pack: Pack, one: Saying, other: Saying): boolean {
  if (one.entity === other.entity || one.object === other.object || one.text === other.text) return false;
  if (isKin(pack, one.entity, other.entity)) return false;
  return !isTied(pack, one.entity, other.object) && !isTied(pack, other.entity, one.object);
}

const ties = perPack((pack): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { subject, object } of pack.relations) found.add(`${subject}|${object}`).add(`${object}|${subject}`);
  return found;
});

function isTied(pack: Pack, entity: string, object: string): boolean {
  if (entity === object || ties(pack).has(`${entity}|${object}`)) return true;
  return [true, false].some((helps) => standsOf(pack, entity, helps).some(({ failure }) => failure === object));
}
