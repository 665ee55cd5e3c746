import type { TopicFact } from '../pack';
import { type Measure, measureOf, measuresIn, sameKind, sameValue } from '../prose/measures';
import { typedNumbers } from './cited-numbers';
import type { Rule } from './rule';

export const numbersAgree: Rule = {
  name: 'numbers-agree',
  description: 'A time, size or share typed in a sentence is one that the facts cited in that sentence know of.',
  severity: 'error',
  check(pack) {
    return typedNumbers(pack).flatMap(({ file, line, column, measure, cited }) => {
      if (!measure.comparable) return [];
      const stated = cited.flatMap(statedNumbers).filter((other) => sameKind(measure, other));
      if (stated.length === 0) return [];
      const known = [...stated, ...cited.flatMap(mentionedNumbers)];
      if (known.some((other) => sameKind(measure, other) && sameValue(measure, other))) return [];
      return [
        {
          file,
          line,
          column,
          message: `This number is not the one of ${cited.map((fact) => fact.id).join(', ')}.`,
          expected: [...new Set(stated.map((other) => other.text))].join(' or '),
          actual: measure.text,
        },
      ];
    });
  },
};

function statedNumbers(fact: TopicFact): Measure[] {
  return [...fact.numbers.flatMap((quantity) => measureOf(quantity) ?? []), ...measuresIn(fact.statement)];
}

/** Numbers that the fact mentions on the side: in its note, the source page's claim, or why a belief is wrong. */
function mentionedNumbers(fact: TopicFact): Measure[] {
  const texts = [fact.note, fact.originClaim, ...fact.misconceptions.map((belief) => belief.whyWrong)];
  return texts.flatMap((text) => (text === undefined ? [] : measuresIn(text)));
}
