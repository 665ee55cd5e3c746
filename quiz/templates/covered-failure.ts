import { allStands, relationsOf, standOption, standsOf } from '../material/failures';
import { phraseOf, topicOf } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (mechanism: string) => `Against which of these does ${mechanism} help?`,
  (mechanism: string) => `A design relies on ${mechanism}. Which of these is it meant for?`,
];

/** A failure that a mechanism helps against, among failures that it does nothing about. */
export const coveredFailure: Template = {
  id: 'covered-failure',
  family: 'contrast',
  title: 'Say what a mechanism protects against',
  way: 'covers',
  subjects: (pack) =>
    allStands(pack)
      .filter((stand) => stand.helps && standsOf(pack, stand.mechanism, false).length >= 3)
      .map((stand) => ({
        topic: topicOf(stand.fact),
        facts: [stand.fact],
        relations: relationsOf([stand]),
        about: { failureMode: stand.failure, entity: stand.mechanism },
      })),
  make(pack, { about }, random) {
    const mechanism = about.entity ?? '';
    const right = standsOf(pack, mechanism, true).find(({ failure }) => failure === about.failureMode);
    if (right === undefined) return refuse('the mechanism is not in the pack');
    const wrong = random.sample(standsOf(pack, mechanism, false), 3);
    return {
      stem: random.pick(STEMS)(phraseOf(pack, mechanism)),
      options: [
        standOption(pack, right, 'failure', true),
        ...wrong.map((stand) => standOption(pack, stand, 'failure', false)),
      ],
    };
  },
};
