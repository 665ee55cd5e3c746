import type { Pack } from '@/curriculum/pack';
import { relationsOf, type Stand, standOption, standReason } from '../material/failures';
import { losingStands, lossesByKind, lossKind, lossText } from '../material/losses';
import { failurePhrase, labelOf, phraseOf, topicOf } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (failure: string, mechanism: string) => `After ${failure}, recovery rests on ${mechanism}. What data is lost?`,
  (failure: string, mechanism: string) =>
    `The plan for ${failure} is ${mechanism}. How much data does the business have to accept losing?`,
];

/** What is lost when a mechanism has done its work, among losses of other kinds. */
export const whatIsLost: Template = {
  id: 'what-is-lost',
  family: 'contrast',
  title: 'Say what is lost',
  way: 'loss',
  subjects: (pack) =>
    lossesByKind(pack).size < 4
      ? []
      : losingStands(pack).map((stand) => ({
          topic: topicOf(stand.fact),
          facts: [stand.fact],
          relations: relationsOf([stand]),
          about: { failureMode: stand.failure, entity: stand.mechanism },
        })),
  make(pack, { about }, random) {
    const key = losingStands(pack).find(
      ({ failure, mechanism }) => failure === about.failureMode && mechanism === about.entity,
    );
    if (key === undefined) return refuse('the mechanism is not in the pack');
    const kind = lossKind(key.entry?.dataLoss ?? '');
    const others = [...lossesByKind(pack)].flatMap(([other, stands]) =>
      other === kind ? [] : [random.pick(near(stands, key))],
    );
    return {
      stem: random.pick(STEMS)(failurePhrase(pack, key.failure), phraseOf(pack, key.mechanism)),
      options: [option(pack, key, true), ...others.slice(0, 3).map((stand) => option(pack, stand, false))],
    };
  },
};

/** Losses of the key's own topic, where there are any. */
function near(stands: readonly Stand[], key: Stand): readonly Stand[] {
  const same = stands.filter(({ fact }) => topicOf(fact) === topicOf(key.fact));
  return same.length > 0 ? same : stands;
}

function option(pack: Pack, stand: Stand, correct: boolean) {
  const loss = stand.entry?.dataLoss ?? '';
  const lead = correct ? '' : `That is the loss with ${labelOf(pack, stand.mechanism)}. `;
  return {
    ...standOption(pack, stand, 'mechanism', correct),
    text: lossText(loss),
    why: `${lead}${standReason(pack, stand)}`,
  };
}
