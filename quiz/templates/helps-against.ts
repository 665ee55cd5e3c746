import { allStands, relationsOf, standOption, standsAgainst } from '../material/failures';
import { failurePhrase, topicOf } from '../material/names';
import { capitalised } from '../material/words';
import { refuse, type Template } from '../template';

const STEMS = [
  (failure: string) => `Which of these helps against ${failure}?`,
  (failure: string) => `A team prepares for ${failure}. Which of these measures makes a difference?`,
  (failure: string) => `A system has to get through ${failure}. Which of these contributes to that?`,
  (_: string, description: string) => `${description} Which of these helps in that case?`,
];

/** A mechanism that helps against a failure, among mechanisms that the pack says do not. */
export const helpsAgainst: Template = {
  id: 'helps-against',
  family: 'contrast',
  title: 'Find what helps against a failure',
  way: 'helps',
  subjects: (pack) =>
    allStands(pack)
      .filter((stand) => stand.helps && standsAgainst(pack, stand.failure, false).length >= 3)
      .map((stand) => ({
        topic: topicOf(stand.fact),
        facts: [stand.fact],
        relations: relationsOf([stand]),
        about: { failureMode: stand.failure, entity: stand.mechanism },
      })),
  make(pack, { about }, random) {
    const failure = about.failureMode ?? '';
    const right = standsAgainst(pack, failure, true).find(({ mechanism }) => mechanism === about.entity);
    if (right === undefined) return refuse('the mechanism is not in the pack');
    const wrong = random.sample(standsAgainst(pack, failure, false), 3);
    const phrase = failurePhrase(pack, failure);
    const description = capitalised(pack.failureModes.get(failure)?.description ?? phrase);
    return {
      stem: random.pick(STEMS)(phrase, description),
      options: [
        standOption(pack, right, 'mechanism', true),
        ...wrong.map((stand) => standOption(pack, stand, 'mechanism', false)),
      ],
    };
  },
};
