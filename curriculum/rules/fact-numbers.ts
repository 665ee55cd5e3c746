import type { TopicFact } from '../pack';
import { measureOf, measuresIn, sameKind, sameValue } from '../prose/measures';
import { spotOfFact } from './places';
import type { Rule } from './rule';

export const factNumbers: Rule = {
  name: 'fact-numbers',
  description: "A time, size or share in a fact's statement is among its numbers, where it has numbers of that kind.",
  severity: 'error',
  check(pack) {
    return [...pack.facts.values()].flatMap((fact) =>
      unmatched(fact).map(({ actual, expected }) => ({
        ...spotOfFact(pack, fact, ['statement']),
        message: 'The statement and the numbers of the fact disagree.',
        expected,
        actual,
      })),
    );
  },
};

function unmatched(fact: TopicFact): { actual: string; expected: string }[] {
  const numbers = fact.numbers.flatMap((quantity) => measureOf(quantity) ?? []);
  return measuresIn(fact.statement).flatMap((measure) => {
    const alike = numbers.filter((number) => measure.comparable && sameKind(number, measure));
    if (alike.length === 0 || alike.some((number) => sameValue(number, measure))) return [];
    return [{ actual: measure.text, expected: alike.map((number) => number.text).join(' or ') }];
  });
}
