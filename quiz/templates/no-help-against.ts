import { allStands, relationsOf, standOption, standsAgainst } from '../material/failures';
import { failurePhrase, topicOf } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (failure: string) => `Four measures are proposed against ${failure}. Which one is of NO help there?`,
  (failure: string) => `A team relies on one of these in case of ${failure}. Which one leaves it WITHOUT protection?`,
  (failure: string) => `Which of these does NOT help against ${failure}?`,
];

/** The mechanism that does not help against a failure, among mechanisms that do. */
export const noHelpAgainst: Template = {
  id: 'no-help-against',
  family: 'contrast',
  title: 'Find what does not help against a failure',
  way: 'no-help',
  subjects: (pack) =>
    allStands(pack)
      .filter((stand) => !stand.helps && standsAgainst(pack, stand.failure, true).length >= 3)
      .map((stand) => ({
        topic: topicOf(stand.fact),
        facts: [stand.fact],
        relations: relationsOf([stand]),
        about: { failureMode: stand.failure, entity: stand.mechanism },
      })),
  make(pack, { about }, random) {
    const failure = about.failureMode ?? '';
    const right = standsAgainst(pack, failure, false).find(({ mechanism }) => mechanism === about.entity);
    if (right === undefined) return refuse('the mechanism is not in the pack');
    const others = random.sample(standsAgainst(pack, failure, true), 3);
    return {
      stem: random.pick(STEMS)(failurePhrase(pack, failure)),
      options: [
        standOption(pack, right, 'mechanism', true),
        ...others.map((stand) => standOption(pack, stand, 'mechanism', false)),
      ],
    };
  },
};
