import { claimOption, falseClaims, trueClaims } from '../material/claims';
import { matchingClaims } from '../material/matching-claims';
import { topicPhrase } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (topic: string) => `Which statement about ${topic} is NOT true?`,
  (topic: string) => `Four statements about ${topic} stand on a slide. Which one is NOT correct?`,
  (topic: string) =>
    `A runbook describes ${topic} in four sentences. Which sentence is NOT right and has to be changed?`,
];

/** The one misconception among true statements; the negative is marked. */
export const falseStatement: Template = {
  id: 'false-statement',
  family: 'recall',
  title: 'Find the statement that is not true',
  way: 'statement',
  subjects: (pack) =>
    pack.topics.flatMap((topic) =>
      falseClaims(pack, topic.id).flatMap(({ belief }) =>
        belief === null
          ? []
          : [{ topic: topic.id, facts: [belief.fact.id], beliefs: [belief.fullId], about: { belief: belief.fullId } }],
      ),
    ),
  make(pack, { topic, about }, random) {
    const key = falseClaims(pack, topic).find(({ belief }) => belief?.fullId === about.belief);
    if (key === undefined) return refuse('the misconception cannot stand as an option');
    const stem = random.pick(STEMS)(topicPhrase(pack, topic));
    const pool = trueClaims(pack, topic).filter(({ fact }) => fact.id !== key.fact.id);
    const others = matchingClaims(random, pool, { key: [key], count: 3, stem });
    if (others === null) return refuse('no true statements of comparable length');
    return { stem, options: [claimOption(key, true), ...others.map((other) => claimOption(other, false))] };
  },
};
