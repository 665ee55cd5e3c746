import { relationsOf } from '../material/failures';
import { actsAlone, handsOption } from '../material/hands';
import { failurePhrase, topicOf } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (failure: string) => `In case of ${failure}, what takes effect by itself, and what waits for somebody?`,
  (failure: string) => `Which of these act by themselves in case of ${failure}, and which wait for a person?`,
];

const ALONE = 'By itself';
const WAITS = 'Waits for somebody';

/** Mechanisms against one failure by whether anybody has to act. */
export const sortByHands: Template = {
  id: 'sort-by-hands',
  family: 'contrast',
  title: 'Sort what acts by itself',
  way: 'hands-sort',
  subjects: (pack) =>
    [...pack.failureModes.keys()].flatMap((failure) => {
      const [alone, waits] = [actsAlone(pack, failure, true), actsAlone(pack, failure, false)];
      const [first] = waits;
      if (alone.length < 2 || waits.length < 2 || first === undefined) return [];
      const all = [...waits, ...alone];
      return [
        {
          topic: topicOf(first.fact),
          facts: [...new Set(all.map(({ fact }) => fact))].slice(0, 4),
          relations: relationsOf(all),
          about: { failureMode: failure },
        },
      ];
    }),
  make(pack, { about }, random) {
    const failure = about.failureMode ?? '';
    const alone = random.sample(actsAlone(pack, failure, true), random.pick([2, 3]));
    const waits = random.sample(actsAlone(pack, failure, false), 5 - alone.length);
    if (alone.length + waits.length < 4) return refuse('too few mechanisms');
    const entry = (place: string) => (stand: (typeof alone)[number]) => {
      const { text, why, evidence } = handsOption(pack, stand, true);
      return { text, place, why, evidence };
    };
    return {
      kind: 'sort',
      stem: random.pick(STEMS)(failurePhrase(pack, failure)),
      groups: [ALONE, WAITS],
      entries: [...alone.map(entry(ALONE)), ...waits.map(entry(WAITS))],
    };
  },
};
