import { allStands, relationsOf } from '../material/failures';
import { actsAlone, handsOption } from '../material/hands';
import { failurePhrase, topicOf } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (failure: string) =>
    `In case of ${failure}, which of these has to be started by somebody or by a script of your own?`,
  (failure: string) =>
    `Four measures are in place against ${failure}. Which of them takes effect only once somebody acts?`,
  (failure: string) => `A runbook for ${failure} lists four measures. Which of them has to be carried out by hand?`,
];

/** The mechanism that waits for somebody, among those that act by themselves. */
export const byHand: Template = {
  id: 'by-hand',
  family: 'contrast',
  title: 'Tell what waits for somebody',
  way: 'hands',
  subjects: (pack) =>
    allStands(pack)
      .filter(
        ({ failure, mechanism }) =>
          actsAlone(pack, failure, false).some((stand) => stand.mechanism === mechanism) &&
          actsAlone(pack, failure, true).length >= 3,
      )
      .map((stand) => ({
        topic: topicOf(stand.fact),
        facts: [stand.fact],
        relations: relationsOf([stand]),
        about: { failureMode: stand.failure, entity: stand.mechanism },
      })),
  make(pack, { about }, random) {
    const failure = about.failureMode ?? '';
    const right = actsAlone(pack, failure, false).find(({ mechanism }) => mechanism === about.entity);
    if (right === undefined) return refuse('the mechanism is not in the pack');
    const others = random.sample(actsAlone(pack, failure, true), 3);
    return {
      stem: random.pick(STEMS)(failurePhrase(pack, failure)),
      options: [handsOption(pack, right, true), ...others.map((stand) => handsOption(pack, stand, false))],
    };
  },
};
