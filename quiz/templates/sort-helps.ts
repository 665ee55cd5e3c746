import { relationsOf, standOption, standReason, standsAgainst } from '../material/failures';
import { failurePhrase, topicOf } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (failure: string) => `Which of these help in case of ${failure}? Sort them.`,
  (failure: string) => `A plan is made for ${failure}. Sort the measures by whether they help.`,
];

const HELPS = 'Helps';
const USELESS = 'Does not help';

/** Mechanisms by whether they help against one failure. */
export const sortHelps: Template = {
  id: 'sort-helps',
  family: 'contrast',
  title: 'Sort what helps from what does not',
  way: 'helps-sort',
  subjects: (pack) =>
    [...pack.failureModes.keys()].flatMap((failure) => {
      const helping = standsAgainst(pack, failure, true);
      const useless = standsAgainst(pack, failure, false);
      const [first] = useless;
      if (helping.length < 2 || useless.length < 2 || first === undefined) return [];
      const all = [...useless, ...helping];
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
    const helping = random.sample(standsAgainst(pack, failure, true), random.pick([2, 3]));
    const useless = random.sample(standsAgainst(pack, failure, false), 5 - helping.length);
    const all = [...helping, ...useless];
    if (new Set(all.map(({ name }) => name)).size < all.length || all.length < 4) return refuse('too few measures');
    return {
      kind: 'sort',
      stem: random.pick(STEMS)(failurePhrase(pack, failure)),
      groups: [HELPS, USELESS],
      entries: all.map((stand) => ({
        text: stand.name,
        place: stand.helps ? HELPS : USELESS,
        why: standReason(pack, stand),
        evidence: standOption(pack, stand, 'mechanism', stand.helps).evidence,
      })),
    };
  },
};
