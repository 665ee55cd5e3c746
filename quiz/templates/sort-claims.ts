import { type Claim, claimOption, trueClaims } from '../material/claims';
import { topicPhrase } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (topic: string) =>
    `These sentences about ${topic} are from the notes of a course. Which are right, which are mistaken?`,
  (topic: string) => `Somebody has learnt these sentences about ${topic}. Sort out the mistakes.`,
];

const RIGHT = 'Right';
const MISTAKEN = 'Mistaken';

/** Sentences about a topic by whether they are true; every misconception has its turn. */
export const sortClaims: Template = {
  id: 'sort-claims',
  family: 'recall',
  title: 'Sort true sentences from mistakes',
  way: 'claims-sort',
  subjects: (pack) =>
    [...pack.beliefs.values()].map((belief) => ({
      topic: belief.fact.topic,
      facts: [belief.fact.id],
      beliefs: [belief.fullId],
      about: { belief: belief.fullId },
    })),
  make(pack, { about }, random) {
    const key = pack.beliefs.get(about.belief ?? '');
    if (key === undefined) return refuse('the misconception is not in the pack');
    const { topic } = key.fact;
    const others = [...pack.beliefs.values()].filter(({ fact }) => fact.topic === topic && fact.id !== key.fact.id);
    const wrong = [key, ...random.sample(others, random.pick([1, 2]))];
    const taken = new Set(wrong.map(({ fact }) => fact.id));
    const free = random.shuffle(trueClaims(pack, topic)).filter(({ fact }) => !taken.has(fact.id));
    const right: Claim[] = [];
    for (const claim of free) {
      if (right.length === 5 - wrong.length) break;
      if (right.every(({ fact }) => fact.id !== claim.fact.id)) right.push(claim);
    }
    if (right.length < 2) return refuse('too few true sentences');
    return {
      kind: 'sort',
      stem: random.pick(STEMS)(topicPhrase(pack, topic)),
      groups: [RIGHT, MISTAKEN],
      entries: [
        ...wrong.map(({ text, whyWrong, fact, fullId }) => ({
          ...{ text, place: MISTAKEN, why: `${whyWrong} ${fact.statement}` },
          evidence: [{ kind: 'belief', belief: fullId, fact: fact.id } as const],
        })),
        ...right.map((claim) => {
          const { text, why, evidence } = claimOption(claim, true);
          return { text, place: RIGHT, why, evidence };
        }),
      ],
    };
  },
};
