import { allStands, relationsOf, standOption, standsAgainst } from '../material/failures';
import { failurePhrase, topicOf } from '../material/names';
import { sampleApart } from '../material/neighbours';
import { refuse, type Template } from '../template';

const STEMS = [
  (count: string, failure: string) => `Which ${count} of these help against ${failure}?`,
  (count: string, failure: string) => `A plan has to cover ${failure}. Which ${count} of these belong in it?`,
  (count: string, failure: string) => `Which ${count} of these measures reduce the harm done by ${failure}?`,
];

/** Two or three mechanisms that help against a failure, among those that do not; five options. */
export const allThatHelp: Template = {
  id: 'all-that-help',
  family: 'contrast',
  title: 'Choose everything that helps against a failure',
  way: 'all-help',
  subjects: (pack) =>
    allStands(pack)
      .filter(
        ({ helps, failure }) =>
          helps && standsAgainst(pack, failure, true).length >= 3 && standsAgainst(pack, failure, false).length >= 2,
      )
      .map((stand) => ({
        topic: topicOf(stand.fact),
        facts: [stand.fact],
        relations: relationsOf([stand]),
        about: { failureMode: stand.failure, entity: stand.mechanism },
      })),
  make(pack, { about }, random) {
    const failure = about.failureMode ?? '';
    const helping = standsAgainst(pack, failure, true);
    const useless = standsAgainst(pack, failure, false);
    const main = helping.find(({ mechanism }) => mechanism === about.entity);
    if (main === undefined) return refuse('the mechanism is not in the pack');
    const wanted = useless.length >= 3 && random.below(2) === 0 ? 2 : 3;
    const more = random.sample(
      helping.filter((stand) => stand !== main),
      wanted - 1,
    );
    const wrong = sampleApart(pack, random, useless, 5 - wanted, ({ mechanism }) => mechanism);
    if (wrong.length < 5 - wanted) return refuse('too few mechanisms can be told apart');
    return {
      stem: random.pick(STEMS)(wanted === 2 ? 'TWO' : 'THREE', failurePhrase(pack, failure)),
      options: [
        ...[main, ...more].map((stand) => standOption(pack, stand, 'mechanism', true)),
        ...wrong.map((stand) => standOption(pack, stand, 'mechanism', false)),
      ],
    };
  },
};
