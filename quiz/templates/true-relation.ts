import type { Pack } from '@/curriculum/pack';
import { phraseOf, topicOf, topicPhrase } from '../material/names';
import { homesOf } from '../material/neighbours';
import { perPack } from '../material/per-pack';
import { type Predicate, predicatesOf } from '../material/predicates';
import { capitalised } from '../material/words';
import { type DraftOption, refuse, type Template } from '../template';

const STEMS = [
  (topic: string) => `Notes on ${topic} hold these four lines. Which of them is right?`,
  (topic: string) => `A chapter on ${topic} makes these four claims. Which claim is correct?`,
  (topic: string) => `Which line of this summary of ${topic} can stay as it is?`,
];

interface Said extends Predicate {
  subject: string;
}

/** A relation as a sentence, among sentences that the pack denies. */
export const trueRelation: Template = {
  id: 'true-relation',
  family: 'contrast',
  title: 'Pick the true relation',
  way: 'relation',
  subjects: (pack) =>
    saidByPack(pack)
      .filter((one) => one.holds && denied(pack, one).length >= 3)
      .map((one) => ({
        topic: topicOf(one.fact),
        facts: [one.fact],
        relations: one.evidence.flatMap((evidence) => (evidence.kind === 'relation' ? [evidence.relation] : [])),
        about: { entity: one.subject, other: one.text },
      })),
  make(pack, { topic, about }, random) {
    const key = saidByPack(pack).find(
      ({ holds, subject, text }) => holds && subject === about.entity && text === about.other,
    );
    if (key === undefined) return refuse('the relation is not in the pack');
    const wrong: Said[] = [];
    const pool = random.shuffle(denied(pack, key));
    const own = pool.filter(({ subject }) => subject === key.subject).slice(0, 2);
    for (const one of [...own, ...pool])
      if (wrong.length < 3 && !wrong.some(({ subject, object }) => subject === one.subject && object === one.object))
        wrong.push(one);
    if (wrong.length < 3) return refuse('too little is denied in the topic');
    return {
      stem: random.pick(STEMS)(topicPhrase(pack, topic)),
      options: [key, ...wrong].map((one) => option(pack, one)),
    };
  },
};

const saidByPack = perPack((pack): Said[] =>
  [...pack.entities.keys()].flatMap((subject) => predicatesOf(pack, subject).map((one) => ({ ...one, subject }))),
);

/** What is denied of things at home in the same topic, the key's own contrary left out. */
function denied(pack: Pack, key: Said): Said[] {
  const home = topicOf(key.fact);
  return saidByPack(pack).filter(
    ({ holds, subject, object }) =>
      !holds && homesOf(pack, subject).has(home) && (subject !== key.subject || object !== key.object),
  );
}

function option(pack: Pack, { subject, text, holds, why, evidence }: Said): DraftOption {
  return { text: `${capitalised(phraseOf(pack, subject))} ${text}.`, correct: holds, why, evidence };
}
