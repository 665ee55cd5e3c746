import { walkInlines } from '../page/text';
import { matchingQuantities, quantityText } from '../quantity';
import type { Quantity } from '../schema/fact';
import type { Rule } from './rule';

export const knownQuantities: Rule = {
  name: 'known-quantities',
  description: 'Every :num names exactly one number of its fact.',
  severity: 'error',
  check(pack) {
    return pack.topics.flatMap(({ page }) =>
      page === null
        ? []
        : [...walkInlines(page.blocks)].flatMap((node) => {
            const fact = node.type === 'number' ? pack.facts.get(node.fact) : undefined;
            if (node.type !== 'number' || fact === undefined) return [];
            const fits = matchingQuantities(fact, node);
            if (fits.length === 1) return [];
            return [
              {
                file: page.file,
                ...node.at,
                message:
                  fits.length === 0 ? 'The fact states no such number.' : 'The fact states several such numbers.',
                expected: (fits.length === 0 ? fact.numbers : fits).map(choice).join(' or ') || 'a fact with a number',
                actual: asked(node.name, node.bound),
              },
            ];
          }),
    );
  },
};

function choice(quantity: Quantity): string {
  return `{name="${quantity.name}" bound="${quantity.bound}"} (${quantityText(quantity)})`;
}

function asked(name: string | undefined, bound: string | undefined): string {
  const parts = [name && `name="${name}"`, bound && `bound="${bound}"`].filter(Boolean);
  return parts.length === 0 ? 'neither name nor bound' : `{${parts.join(' ')}}`;
}
