import { ENOUGH } from './figure';
import { fisherExact } from './fisher-exact';
import { holm } from './holm';
import type { MarkedAnswer } from './marked-answer';

/** A variant of a question held against its siblings: the same template about the same subject, other seeds. */
export interface Variant {
  template: string;
  seed: number;
  n: number;
  right: number;
  /** Answers to the siblings, and how many of them were right. */
  siblings: { n: number; right: number };
  /** Fisher's exact test, two-sided. */
  p: number;
  /** By Holm over all variants tested together. */
  adjusted: number;
  verdict: 'harder' | 'easier' | 'as-its-siblings';
}

/** Chance of one false alarm among all variants. */
const LEVEL = 0.05;

/**
 * Every variant with enough answers beside enough to its siblings, in order of their p value. Which seed a learner meets is luck, so that the groups differ by the seed alone.
 * `subjectOf` names what a question asks about, the same for siblings. Only marks of 0 and 1 are counted.
 */
export function variants(answers: readonly MarkedAnswer[], subjectOf: (answer: MarkedAnswer) => string): Variant[] {
  const groups = new Map<string, Map<number, Count>>();
  for (const answer of answers) {
    if (answer.score !== 0 && answer.score !== 1) continue;
    const key = `${answer.template} ${subjectOf(answer)}`;
    const seeds = groups.get(key) ?? new Map<number, Count>();
    groups.set(key, seeds);
    const count = seeds.get(answer.seed) ?? { template: answer.template, n: 0, right: 0 };
    seeds.set(answer.seed, { ...count, n: count.n + 1, right: count.right + answer.score });
  }
  const tested = [...groups.values()].flatMap(testedAgainstSiblings);
  const adjusted = holm(tested.map(({ p }) => p));
  return tested
    .map((one, index) => ({
      ...one,
      adjusted: adjusted[index] as number,
      verdict: verdictOf(one, adjusted[index] as number),
    }))
    .sort((a, b) => a.p - b.p || a.template.localeCompare(b.template) || a.seed - b.seed);
}

interface Count {
  template: string;
  n: number;
  right: number;
}

type Tested = Omit<Variant, 'adjusted' | 'verdict'>;

function testedAgainstSiblings(seeds: ReadonlyMap<number, Count>): Tested[] {
  const all = [...seeds.values()].reduce((sum, { n, right }) => ({ n: sum.n + n, right: sum.right + right }), {
    n: 0,
    right: 0,
  });
  return [...seeds].flatMap(([seed, { template, n, right }]) => {
    const siblings = { n: all.n - n, right: all.right - right };
    if (n < ENOUGH.variant || siblings.n < ENOUGH.variant) return [];
    const p = fisherExact(right, n - right, siblings.right, siblings.n - siblings.right);
    return { template, seed, n, right, siblings, p };
  });
}

function verdictOf({ n, right, siblings }: Tested, adjusted: number): Variant['verdict'] {
  if (adjusted >= LEVEL) return 'as-its-siblings';
  return right / n < siblings.right / siblings.n ? 'harder' : 'easier';
}
