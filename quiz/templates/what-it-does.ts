import { isPlural, phraseOf, topicOf } from '../material/names';
import { type Predicate, predicatesOf } from '../material/predicates';
import { capitalised } from '../material/words';
import { type DraftOption, refuse, type Template } from '../template';

const STEMS = [
  (subject: string, is: string) => `What ${is} true of ${subject}?`,
  (subject: string, _: string) => `Which of these is true of ${subject}?`,
  (subject: string, _: string) => `A colleague asks about ${subject}. Which answer is right?`,
];

/** What an entity does or is, among things that the pack denies of it. */
export const whatItDoes: Template = {
  id: 'what-it-does',
  family: 'contrast',
  title: 'Say what a thing does',
  way: 'does',
  subjects: (pack) =>
    [...pack.entities.keys()].flatMap((entity) => {
      const all = predicatesOf(pack, entity);
      const denied = (object: string) =>
        new Set(all.flatMap((one) => (one.holds || one.object === object ? [] : [one.object])));
      return all
        .filter(({ holds, object }) => holds && denied(object).size >= 3)
        .map(({ fact, evidence, text }) => ({
          topic: topicOf(fact),
          facts: [fact],
          relations: evidence.flatMap((one) => (one.kind === 'relation' ? [one.relation] : [])),
          about: { entity, other: text },
        }));
    }),
  make(pack, { about }, random) {
    const subject = about.entity ?? '';
    const all = predicatesOf(pack, subject);
    const key = all.find(({ holds, text }) => holds && text === about.other);
    if (key === undefined) return refuse('the relation is not in the pack');
    const wrong = new Map<string, Predicate>();
    for (const one of random.shuffle(all.filter(({ holds, object }) => !holds && object !== key.object)))
      if (wrong.size < 3 && !wrong.has(one.object)) wrong.set(one.object, one);
    if (wrong.size < 3) return refuse('too little is denied of it');
    const plural = isPlural(pack.entities.get(subject));
    return {
      stem: random
        .pick(STEMS)(phraseOf(pack, subject), plural ? 'are' : 'is')
        .replace('What are true', 'What is true'),
      options: [key, ...wrong.values()].map(option),
    };
  },
};

function option({ text, holds, why, evidence }: Predicate): DraftOption {
  return { text: `It ${text}`, correct: holds, why: capitalised(why), evidence };
}
