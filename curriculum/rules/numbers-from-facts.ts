import { measureOf, sameKind, sameValue } from '../prose/measures';
import type { Fact, Quantity } from '../schema/fact';
import { typedNumbers } from './cited-numbers';
import type { Rule } from './rule';

export const numbersFromFacts: Rule = {
  name: 'numbers-from-facts',
  description: 'A number that a cited fact states is set with :num, never typed by hand.',
  severity: 'error',
  check(pack) {
    return typedNumbers(pack).flatMap(({ file, line, column, measure, cited }) => {
      for (const fact of cited) {
        const quantity = fact.numbers.find((candidate) => {
          const other = measureOf(candidate);
          return other !== null && sameKind(measure, other) && sameValue(measure, other);
        });
        if (!quantity) continue;
        return [
          {
            file,
            line,
            column,
            message: 'The fact states this number; the page should take it from there.',
            expected: directive(fact, quantity),
            actual: measure.text,
          },
        ];
      }
      return [];
    });
  },
};

function directive(fact: Fact, quantity: Quantity): string {
  const attributes: string[] = [];
  if (fact.numbers.length > 1) attributes.push(`name="${quantity.name}"`);
  if (fact.numbers.filter((other) => other.name === quantity.name).length > 1)
    attributes.push(`bound="${quantity.bound}"`);
  return `:num[${fact.id}]${attributes.length === 0 ? '' : `{${attributes.join(' ')}}`}`;
}
