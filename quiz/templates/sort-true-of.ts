import type { Pack } from '@/curriculum/pack';
import { isPlural, phraseOf, topicOf } from '../material/names';
import { type Predicate, predicatesOf } from '../material/predicates';
import type { Random } from '../random';
import { refuse, type Template } from '../template';

const STEMS = [
  (subject: string) => `Which of these hold for ${subject}? Sort them.`,
  (subject: string) => `A plan counts on ${subject}. Sort what it expects by whether it is true.`,
];

const TRUE = 'True';
const NOT_TRUE = 'Not true';

/** What the pack says of one thing, and what it denies of it. */
export const sortTrueOf: Template = {
  id: 'sort-true-of',
  family: 'contrast',
  title: 'Sort what is true of a thing',
  way: 'does-sort',
  subjects: (pack) =>
    [...pack.entities.keys()].flatMap((entity) => {
      const all = predicatesOf(pack, entity);
      const denied = new Set(all.filter(({ holds }) => !holds).map(({ object }) => object));
      return all
        .filter(({ holds, object }) => holds && [...denied].filter((one) => one !== object).length >= 2)
        .map(({ fact, evidence, text }) => ({
          topic: topicOf(fact),
          facts: [fact],
          relations: evidence.flatMap((one) => (one.kind === 'relation' ? [one.relation] : [])),
          about: { entity, other: text },
        }));
    }),
  make(pack, { about }, random) {
    const entity = about.entity ?? '';
    const key = predicatesOf(pack, entity).find(({ holds, text }) => holds && text === about.other);
    if (key === undefined) return refuse('the relation is not in the pack');
    const chosen = set(pack, entity, key, random);
    const holding = chosen.filter(({ holds }) => holds).length;
    if (chosen.length - holding < 2 || chosen.length < 4) return refuse('too little is denied of it');
    const it = isPlural(pack.entities.get(entity)) ? 'They' : 'It';
    return {
      kind: 'sort',
      stem: random.pick(STEMS)(phraseOf(pack, entity)),
      groups: [TRUE, NOT_TRUE],
      entries: chosen.map(({ text, holds, why, evidence }) => ({
        ...{ text: `${it} ${text}`, place: holds ? TRUE : NOT_TRUE, why, evidence },
      })),
    };
  },
};

/** The saying and up to four others, each about something else, at most three of them true. */
function set(pack: Pack, entity: string, key: Predicate, random: Random): Predicate[] {
  const chosen = [key];
  for (const one of random.shuffle(predicatesOf(pack, entity))) {
    const full = chosen.length === 5 || (one.holds && chosen.filter(({ holds }) => holds).length === 3);
    if (!full && chosen.every(({ object, text }) => object !== one.object && text !== one.text)) chosen.push(one);
  }
  return chosen;
}
