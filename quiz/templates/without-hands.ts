import { allStands, relationsOf } from '../material/failures';
import { actsAlone, handsOption } from '../material/hands';
import { failurePhrase, topicOf } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (failure: string) => `In case of ${failure}, which of these does its work without anybody acting?`,
  (failure: string) => `Nobody is on call tonight. Which of these still works by itself in case of ${failure}?`,
  (failure: string) => `Which of these deals with ${failure} automatically?`,
];

/** The mechanism that acts by itself, among those that wait for somebody. */
export const withoutHands: Template = {
  id: 'without-hands',
  family: 'contrast',
  title: 'Tell what acts by itself',
  way: 'hands',
  subjects: (pack) =>
    allStands(pack)
      .filter(
        ({ failure, mechanism }) =>
          actsAlone(pack, failure, true).some((stand) => stand.mechanism === mechanism) &&
          actsAlone(pack, failure, false).length >= 3,
      )
      .map((stand) => ({
        topic: topicOf(stand.fact),
        facts: [stand.fact],
        relations: relationsOf([stand]),
        about: { failureMode: stand.failure, entity: stand.mechanism },
      })),
  make(pack, { about }, random) {
    const failure = about.failureMode ?? '';
    const right = actsAlone(pack, failure, true).find(({ mechanism }) => mechanism === about.entity);
    if (right === undefined) return refuse('the mechanism is not in the pack');
    const wrong = random.sample(actsAlone(pack, failure, false), 3);
    return {
      stem: random.pick(STEMS)(failurePhrase(pack, failure)),
      options: [handsOption(pack, right, true), ...wrong.map((stand) => handsOption(pack, stand, false))],
    };
  },
};
