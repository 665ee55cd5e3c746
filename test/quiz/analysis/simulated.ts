import type { MarkedAnswer } from '@/quiz/analysis/marked-answer';
import type { Random } from '@/quiz/random';

/** A question of the simulation with its true parameters. */
export interface TrueUnit {
  name: string;
  slope: number;
  intercept: number;
}

/** A number from 0 up to, not including, 1. */
export function uniform(random: Random): number {
  return random.next() / 2 ** 32;
}

/** A standard normal number (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - uniform(random))) * Math.cos(2 * Math.PI * uniform(random));
}

/** Units with slopes of 0.5 to 1.8 and difficulties of −2 to 2. */
export function trueUnits(random: Random, count: number): TrueUnit[] {
  return Array.from({ length: count }, (_, index) => {
    const slope = 0.5 + 1.3 * uniform(random);
    return { name: `t${String(index).padStart(2, '0')}`, slope, intercept: -slope * (4 * uniform(random) - 2) };
  });
}

/** Answers of learners of normal ability to `each` of the units, drawn anew for every learner; with the abilities. */
export function simulatedAnswers(random: Random, units: readonly TrueUnit[], learners: number, each = units.length) {
  const abilities = Array.from({ length: learners }, () => normal(random));
  const answers = abilities.flatMap((ability, learner) =>
    random.sample(units, each).map(({ name, slope, intercept }) => {
      const right = uniform(random) < 1 / (1 + Math.exp(-(slope * ability + intercept)));
      return marked({ learner: `l${learner}`, template: name, seed: random.below(1000), score: right ? 1 : 0 });
    }),
  );
  return { abilities, answers };
}

/** An answer with what is given and nothing else of note. */
export function marked(given: Partial<MarkedAnswer>): MarkedAnswer {
  return {
    ...{ learner: 'l', template: 't', seed: 0, topic: 'rds', facts: ['rds/one'], chosen: ['a'], beliefs: [] },
    ...{ score: 1, elapsedMs: null, ...given },
  };
}

/** A whole test as answers: one row a learner, one mark a question. */
export function testOf(rows: readonly (readonly number[])[]): MarkedAnswer[] {
  return rows.flatMap((row, learner) =>
    row.map((score, item) => marked({ learner: `l${learner}`, template: `q${item}`, score })),
  );
}
