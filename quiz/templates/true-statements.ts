import { claimOption, claimsOfFact, falseClaims, trueClaims } from '../material/claims';
import { matchingClaims } from '../material/matching-claims';
import { topicPhrase } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (topic: string, count: string) => `Which ${count} statements about ${topic} are correct?`,
  (topic: string, count: string) =>
    `An architect collects what is known about ${topic}. Which ${count} of these points hold?`,
  (topic: string, count: string) => `Which ${count} of these sentences belong in a correct description of ${topic}?`,
];

const COUNTS = { two: 'TWO', three: 'THREE' } as const;

/** Two or three true statements among misconceptions of the same topic: two of five or three of six. */
export const trueStatements: Template = {
  id: 'true-statements',
  family: 'recall',
  title: 'Pick all true statements',
  way: 'statements',
  subjects: (pack) =>
    [...pack.facts.values()]
      .filter(
        (fact) =>
          claimsOfFact(pack, fact.id).length > 0 &&
          trueClaims(pack, fact.topic).length >= 3 &&
          falseClaims(pack, fact.topic).length >= 4,
      )
      .map((fact) => ({ topic: fact.topic, facts: [fact.id], about: { fact: fact.id } })),
  make(pack, { topic, about }, random) {
    const three = random.below(3) === 0;
    const forms = claimsOfFact(pack, about.fact ?? '');
    const main = forms.at(-1);
    if (main === undefined) return refuse('the fact cannot stand as an option');
    const stem = random.pick(STEMS)(topicPhrase(pack, topic), three ? COUNTS.three : COUNTS.two);
    const pool = trueClaims(pack, topic).filter(({ fact }) => fact.id !== main.fact.id);
    const more = matchingClaims(random, pool, { key: [main], count: three ? 2 : 1 });
    if (more === null) return refuse('no further statements of comparable length');
    const right = [main, ...more];
    const wrong = matchingClaims(random, falseClaims(pack, topic), { key: right, count: 3, stem });
    if (wrong === null) return refuse('no misconceptions of comparable length');
    return {
      stem,
      options: [...right.map((claim) => claimOption(claim, true)), ...wrong.map((claim) => claimOption(claim, false))],
    };
  },
};
