import type { Belief, Pack } from '../pack';
import { measureOf, measuresIn, sameKind, sameValue } from '../prose/measures';
import { contentWords, countNegations, overlap } from '../prose/words';
import type { Quantity } from '../schema/fact';
import { spotOfFact } from './places';
import type { Rule } from './rule';

/** Share of words in common from which two sentences of equal numbers and negations say the same. */
const SAME = 0.85;

/** Words by which a sentence says which kind of number it means. */
const SPOKEN_BOUNDS: [Quantity['bound'], RegExp][] = [
  ['default', /\bdefault/i],
  ['min', /\b(?:at least|minimum|no less than|shortest|smallest)\b/i],
  ['max', /\b(?:at most|maximum|no more than|up to|longest|largest)\b/i],
];

export const falseBeliefs: Rule = {
  name: 'false-beliefs',
  description: 'No misconception says what a fact, a number of a fact or a relation says: it must be false today.',
  severity: 'error',
  check(pack) {
    const truths = trueSentences(pack);
    return [...pack.beliefs.values()].flatMap((belief) => {
      const truth = statedBy(belief, truths) ?? numberOf(belief, pack);
      if (truth === null) return [];
      const index = belief.fact.misconceptions.findIndex(({ id }) => id === belief.id);
      return [
        {
          ...spotOfFact(pack, belief.fact, ['misconceptions', index, 'text']),
          message: `This misconception is true: see ${truth.where}.`,
          expected: `something else than "${truth.text}"`,
          actual: belief.text,
        },
      ];
    });
  },
};

interface Truth {
  where: string;
  text: string;
  words: ReadonlySet<string>;
  negations: number;
}

function trueSentences(pack: Pack): Truth[] {
  const facts = [...pack.facts.values()].map((fact) => truth(fact.id, fact.statement));
  const relations = pack.relations.map(({ id, subject, relation, object }) => {
    const label = (entity: string) => pack.entities.get(entity)?.label ?? entity;
    return truth(`relation ${id}`, `${label(subject)} ${relation.replaceAll('_', ' ')} ${label(object)}`);
  });
  return [...facts, ...relations];
}

function truth(where: string, text: string): Truth {
  return { where, text, words: new Set(contentWords(text)), negations: countNegations(text) };
}

function statedBy(belief: Belief, truths: readonly Truth[]): Truth | null {
  const words = new Set(contentWords(belief.text));
  const negations = countNegations(belief.text);
  return (
    truths.find(
      (candidate) =>
        candidate.negations === negations &&
        overlap(candidate.words, words) >= SAME &&
        sameNumbers(candidate.text, belief.text),
    ) ?? null
  );
}

function sameNumbers(a: string, b: string): boolean {
  const digits = (text: string) => [
    ...contentWords(text).filter((word) => /\d/.test(word)),
    ...measuresIn(text).map(({ value }) => value),
  ];
  return digits(a).sort().join() === digits(b).sort().join();
}

/** The number that a belief states truly: all words of the number's name, its unit and its value, and no negation. */
function numberOf(belief: Belief, pack: Pack): { where: string; text: string } | null {
  const stated = measuresIn(belief.text);
  if (stated.length === 0 || countNegations(belief.text) > 0) return null;
  const words = new Set(contentWords(belief.text));
  for (const fact of pack.facts.values()) {
    for (const quantity of fact.numbers) {
      const measure = measureOf(quantity);
      if (measure === null || !speaksOf(belief.text, quantity) || !nameWords(quantity).every((word) => words.has(word)))
        continue;
      if (!stated.some((other) => sameKind(other, measure) && sameValue(other, measure))) continue;
      return { where: fact.id, text: `${quantity.name}: ${measure.text}` };
    }
  }
  return null;
}

function nameWords({ name, bound }: Quantity): string[] {
  const words = contentWords(name);
  return bound === 'default' ? [...words, 'default'] : words;
}

/** Whether a sentence about a default, a least or a most speaks of a number of that kind. */
function speaksOf(text: string, { bound }: Quantity): boolean {
  const spoken = SPOKEN_BOUNDS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  return spoken.length === 0 || spoken.includes(bound);
}
