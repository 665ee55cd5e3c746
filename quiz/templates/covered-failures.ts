import { allStands, relationsOf, standOption, standsOf } from '../material/failures';
import { phraseOf, topicOf } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (mechanism: string) => `Against which TWO of these does ${mechanism} help?`,
  (mechanism: string) => `A design relies on ${mechanism}. Which TWO of these does that cover?`,
];

/** Two failures that a mechanism helps against, among failures that it does nothing about. */
export const coveredFailures: Template = {
  id: 'covered-failures',
  family: 'contrast',
  title: 'Choose what a mechanism protects against',
  way: 'covers',
  subjects: (pack) =>
    allStands(pack)
      .filter(
        ({ helps, mechanism }) =>
          helps && standsOf(pack, mechanism, true).length >= 2 && standsOf(pack, mechanism, false).length >= 3,
      )
      .map((stand) => ({
        topic: topicOf(stand.fact),
        facts: [stand.fact],
        relations: relationsOf([stand]),
        about: { failureMode: stand.failure, entity: stand.mechanism },
      })),
  make(pack, { about }, random) {
    const mechanism = about.entity ?? '';
    const covered = standsOf(pack, mechanism, true);
    const main = covered.find(({ failure }) => failure === about.failureMode);
    if (main === undefined) return refuse('the mechanism is not in the pack');
    const second = random.pick(covered.filter((stand) => stand !== main));
    const wrong = random.sample(standsOf(pack, mechanism, false), 3);
    return {
      stem: random.pick(STEMS)(phraseOf(pack, mechanism)),
      options: [
        standOption(pack, main, 'failure', true),
        standOption(pack, second, 'failure', true),
        ...wrong.map((stand) => standOption(pack, stand, 'failure', false)),
      ],
    };
  },
};
