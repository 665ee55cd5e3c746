import { allStands, relationsOf, standOption, standsOf } from '../material/failures';
import { phraseOf, topicOf } from '../material/names';
import { capitalised } from '../material/words';
import { refuse, type Template } from '../template';

const STEMS = [
  (mechanism: string) => `${capitalised(mechanism)} is all that a design relies on. Which of these remains a danger?`,
  (mechanism: string) => `Against which of these does ${mechanism} NOT help?`,
  (mechanism: string) => `${capitalised(mechanism)} is in place. Against which of these is it powerless?`,
];

/** The failure that a mechanism does not help against, among failures that it does. */
export const uncoveredFailure: Template = {
  id: 'uncovered-failure',
  family: 'contrast',
  title: 'Say what a mechanism does not protect against',
  way: 'uncovered',
  subjects: (pack) =>
    allStands(pack)
      .filter((stand) => !stand.helps && standsOf(pack, stand.mechanism, true).length >= 3)
      .map((stand) => ({
        topic: topicOf(stand.fact),
        facts: [stand.fact],
        relations: relationsOf([stand]),
        about: { failureMode: stand.failure, entity: stand.mechanism },
      })),
  make(pack, { about }, random) {
    const mechanism = about.entity ?? '';
    const right = standsOf(pack, mechanism, false).find(({ failure }) => failure === about.failureMode);
    if (right === undefined) return refuse('the mechanism is not in the pack');
    const others = random.sample(standsOf(pack, mechanism, true), 3);
    return {
      stem: random.pick(STEMS)(phraseOf(pack, mechanism)),
      options: [
        standOption(pack, right, 'failure', true),
        ...others.map((stand) => standOption(pack, stand, 'failure', false)),
      ],
    };
  },
};
