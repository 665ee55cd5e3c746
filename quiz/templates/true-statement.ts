import { claimOption, claimsOfFact, falseClaims } from '../material/claims';
import { matchingClaims } from '../material/matching-claims';
import { topicPhrase } from '../material/names';
import { refuse, type Template } from '../template';

const STEMS = [
  (topic: string) => `Which statement about ${topic} is correct?`,
  (topic: string) => `Four notes were taken in a course on ${topic}. Which of them is right?`,
  (topic: string) => `A colleague is about to publish a summary of ${topic}. Which of these sentences belongs in it?`,
  (topic: string) =>
    `In a review, four people describe ${topic}. Who of them is right?`.replace('Who of them', 'Which description'),
];

/** One true statement among what learners wrongly believe about the same topic. */
export const trueStatement: Template = {
  id: 'true-statement',
  family: 'recall',
  title: 'Pick the true statement',
  way: 'statement',
  subjects: (pack) =>
    [...pack.facts.values()]
      .filter((fact) => claimsOfFact(pack, fact.id).length > 0 && falseClaims(pack, fact.topic).length >= 3)
      .map((fact) => ({ topic: fact.topic, facts: [fact.id], about: { fact: fact.id } })),
  make(pack, { topic, about }, random) {
    const forms = claimsOfFact(pack, about.fact ?? '');
    if (forms.length === 0) return refuse('the fact cannot stand as an option');
    const key = forms[random.below(3) === 0 ? 0 : forms.length - 1] ?? forms[0];
    if (key === undefined) return refuse('the fact cannot stand as an option');
    const stem = random.pick(STEMS)(topicPhrase(pack, topic));
    const others = matchingClaims(random, falseClaims(pack, topic), {
      key: [key],
      count: 3,
      stem,
      near: [key.fact.id],
    });
    if (others === null) return refuse('no misconceptions of comparable length');
    return { stem, options: [claimOption(key, true), ...others.map((other) => claimOption(other, false))] };
  },
};
