import type { Pack } from '@/curriculum/pack';
import { allStands, relationsOf, type Stand, standOption, standReason, standsAgainst } from '../material/failures';
import { lossKind } from '../material/losses';
import { failurePhrase, topicOf } from '../material/names';
import { sampleApart } from '../material/neighbours';
import { capitalised } from '../material/words';
import { type DraftOption, refuse, type Template } from '../template';

const STEMS = [
  (failure: string, time: string) =>
    `In case of ${failure}, work must go on within ${time}, committed data must be complete, and nobody should have to act. Which of these meets all three requirements?`,
  (failure: string, time: string) =>
    `A company demands three things for ${failure}: recovery within ${time}, complete committed data, and a start that waits for nobody. Which of these provides all three?`,
];

/** Round times that a requirement may name, in seconds. */
const TIMES = [60, 120, 300, 600, 900, 1800, 3600];

/** The mechanism that meets a recovery time without loss and without hands, among neighbours that miss at least one. */
export const meetsNeed: Template = {
  id: 'meets-need',
  family: 'contrast',
  title: 'Pick what meets the requirements',
  way: 'need',
  subjects: (pack) =>
    allStands(pack)
      .filter((stand) => isStrong(stand) && weaker(pack, stand, limitFor(stand)).length >= 3)
      .map((stand) => ({
        topic: topicOf(stand.fact),
        facts: [stand.fact],
        relations: relationsOf([stand]),
        about: { failureMode: stand.failure, entity: stand.mechanism },
      })),
  make(pack, { about }, random) {
    const key = standsAgainst(pack, about.failureMode ?? '', true).find(({ mechanism }) => mechanism === about.entity);
    if (key === undefined) return refuse('the mechanism is not in the pack');
    const limit = limitFor(key);
    const others = sampleApart(pack, random, weaker(pack, key, limit), 3, ({ mechanism }) => mechanism);
    if (others.length < 3) return refuse('too few mechanisms can be told apart');
    return {
      stem: random.pick(STEMS)(failurePhrase(pack, key.failure), timeText(limit)),
      options: [
        { ...standOption(pack, key, 'mechanism', true), why: `${measures(key)} ${standReason(pack, key)}` },
        ...others.map((stand) => weakOption(pack, stand)),
      ],
    };
  },
};

/** Brings the service back by itself in a known time, without loss of committed data and without a condition. */
function isStrong({ helps, entry }: Stand): boolean {
  if (!helps || !entry?.automatic || entry.condition) return false;
  return entry.recoveryS !== null && entry.recoveryS[1] > 0 && lossKind(entry.dataLoss) === 'nothing';
}

/** The first round time that the mechanism is sure to keep. */
function limitFor({ entry }: Stand): number {
  const high = entry?.recoveryS?.[1] ?? Number.POSITIVE_INFINITY;
  return TIMES.find((time) => time >= high) ?? Math.ceil(high / 3600) * 3600;
}

/** Neighbours of the same topic that certainly miss a requirement. */
function weaker(pack: Pack, key: Stand, limit: number): Stand[] {
  const near = allStands(pack).filter(
    ({ failure, mechanism, fact }) =>
      failure === key.failure && mechanism !== key.mechanism && topicOf(fact) === topicOf(key.fact),
  );
  return near.filter(({ helps, entry }) => {
    if (!helps) return true;
    if (entry === null) return false;
    const kind = lossKind(entry.dataLoss);
    return !entry.automatic || (kind !== null && kind !== 'nothing') || (entry.recoveryS?.[0] ?? 0) > limit;
  });
}

function weakOption(pack: Pack, stand: Stand): DraftOption {
  return {
    ...standOption(pack, stand, 'mechanism', false),
    why: `${measures(stand)} ${standReason(pack, stand)}`.trim(),
  };
}

/** What the pack says about time, loss and hands, in a sentence. */
function measures({ entry }: Stand): string {
  if (entry === null) return '';
  const time = entry.recoveryS === null ? '' : `${timeText(entry.recoveryS[0])} to ${timeText(entry.recoveryS[1])}; `;
  const hands = entry.automatic ? 'by itself' : 'by hand';
  return capitalised(`${time}${hands}; data lost: ${entry.dataLoss}.`);
}

/** "2 minutes" for 120 seconds. */
function timeText(seconds: number): string {
  const [size, unit] =
    seconds >= 3600 ? [seconds / 3600, 'hour'] : seconds >= 60 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  const value = Math.round(size * 10) / 10;
  return `${value} ${unit}${value === 1 ? '' : 's'}`;
}
