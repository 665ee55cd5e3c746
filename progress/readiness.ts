import { binomialAtLeast } from './binomial';
import { leastRight } from './exam-score';
import {
  drawParameters,
  fitLogistic,
  logistic,
  logOdds,
  type Observation,
  type Posterior,
  type Prior,
} from './logistic';
import { type Memory, recallAt, TARGET_RECALL } from './memory';
import { normalStream } from './normal-stream';
import type { Review } from './replay';
import type { Interval } from './wilson-interval';

/** Form of the examination. */
export interface ExamForm {
  questions: number;
  /** Scaled score that passes, and the scale's ends. */
  pass: number;
  scale: readonly [number, number];
}

/** A fact that the exam may ask about. */
export interface ExamFact {
  id: string;
  topic: string;
  /** How much the exam asks of it, 1 to 3. */
  weight: number;
}

/** How ready somebody is, and what that rests on. */
export interface Readiness {
  /** Chance of passing, 0 to 1. */
  pass: number;
  /** What the answers leave open about that chance: it lies in here 8 times in 10. */
  passInterval: Interval;
  /** Scaled score that is expected, and the range that holds it 8 times in 10. */
  score: number;
  scoreInterval: Interval;
  restsOn: {
    /** Questions seen for the first time; others measure nothing and are left out. */
    answers: number;
    /** Facts asked at least once, and how many there are. */
    facts: number;
    of: number;
    /** Topics without an answer. */
    unasked: string[];
  };
}

/** Fewest answers of which a chance is told: before, it would be the prior's and not the learner's. */
export const FEWEST_ANSWERS = 20;

/** Draws from what is believed; the chance is their average. */
const DRAWS = 600;

/** Share of the draws outside of either end of an interval that holds 8 times in 10. */
const TAIL = 0.1;

/** Recall this near to 0 or 1 tells no more, and its log odds would run away. */
const LEAST_RECALL = 0.02;

/**
 * What is believed before any answer, in log odds of a right answer. The means follow from a rough learner who misses one
 * in 15 of what is in the head and guesses three in ten of what is not, since an option can often be ruled out:
 *
 * - `known`: on a fact whose recall stands at nine in ten; 0.3 + 0.63 · 0.9 = 0.87.
 * - `slope`: how far results follow FSRS' recall; from 0.87 at a recall of 0.9 to 0.43 at one of 0.2.
 * - `fresh`: on a fact that was never asked, of which four in ten are known already; 0.55.
 * - `topic`: how far a topic differs from the others.
 * - `exam`: how far the exam's questions may be harder or easier than ours. No answer narrows it.
 */
const PRIORS = {
  known: { mean: 1.85, sd: 0.8 },
  slope: { mean: 0.6, sd: 0.3 },
  fresh: { mean: 0.2, sd: 0.8 },
  topic: { mean: 0, sd: 0.5 },
  exam: { mean: 0, sd: 0.25 },
} satisfies Record<string, Prior>;

const [KNOWN, SLOPE, FRESH, TOPICS] = [0, 1, 2, 3];

/**
 * Chance of passing an exam of that form sat at a moment, from the answers so far.
 *
 * A right answer to a question on fact f has the chance σ(known + slope · z + topic), where z is the log odds of FSRS' recall of f
 * at that moment less those of nine in ten, or σ(fresh + topic) where f was never asked. The parameters are the learner's own, by Bayesian logistic
 * regression on the questions that they saw for the first time, each with the recall that was expected just before it. So somebody who forgets faster than
 * FSRS thinks, or guesses better, is told by what happened.
 *
 * An exam draws each question's fact by its weight; given the parameters the number of right answers is binomial, and the
 * chance of passing is its tail from the pass mark on, averaged over draws from what is believed of the parameters and of
 * how far the exam's questions differ from ours. The pass mark as a share of the questions is its place on the scale,
 * since the examiner does not publish how scores are scaled.
 *
 * Null before `FEWEST_ANSWERS`. `at` in milliseconds since 1970. The regression's source is named in `logistic.ts`.
 */
export function readiness(
  facts: readonly ExamFact[],
  memories: ReadonlyMap<string, Memory>,
  reviews: readonly Review[],
  exam: ExamForm,
  at: number,
): Readiness | null {
  const measured = reviews.filter(({ keySeen }) => !keySeen);
  if (measured.length < FEWEST_ANSWERS || facts.length === 0) return null;
  const topics = [...new Set(facts.map(({ topic }) => topic))];
  const draws = drawShares(facts, topics, memories, measured, at);
  const [bottom, top] = exam.scale;
  const least = leastRight(exam);
  const chances = draws.map((share) => binomialAtLeast(least, exam.questions, share)).sort((a, b) => a - b);
  const scaled = (share: number) => bottom + share * (top - bottom);
  const expected = draws.reduce((sum, share) => sum + share, 0) / draws.length;
  const asked = new Set(measured.map(({ topic }) => topic));
  return {
    pass: chances.reduce((sum, chance) => sum + chance, 0) / chances.length,
    passInterval: { low: quantile(chances, TAIL), high: quantile(chances, 1 - TAIL) },
    score: scaled(expected),
    scoreInterval: scoreInterval(draws, exam.questions, scaled),
    restsOn: {
      answers: measured.length,
      facts: facts.filter(({ id }) => memories.has(id)).length,
      of: facts.length,
      unasked: topics.filter((topic) => !asked.has(topic)),
    },
  };
}

/** The share of right answers in an exam, for draws from what is believed. */
function drawShares(
  facts: readonly ExamFact[],
  topics: readonly string[],
  memories: ReadonlyMap<string, Memory>,
  reviews: readonly Review[],
  at: number,
): number[] {
  const featuresOf = (recall: number | null, topic: string) => [
    ...(recall === null
      ? [{ index: FRESH, value: 1 }]
      : [
          { index: KNOWN, value: 1 },
          { index: SLOPE, value: logOdds(bounded(recall)) - logOdds(TARGET_RECALL) },
        ]),
    ...(topics.includes(topic) ? [{ index: TOPICS + topics.indexOf(topic), value: 1 }] : []),
  ];
  const observations: Observation[] = reviews.map(({ expected, topic, correct }) => ({
    features: featuresOf(expected, topic),
    yes: correct,
  }));
  const priors = [PRIORS.known, PRIORS.slope, PRIORS.fresh, ...topics.map(() => PRIORS.topic)];
  const posterior = fitLogistic(observations, priors);
  const asked = facts.map(({ id, topic, weight }) => {
    const memory = memories.get(id);
    return { weight, features: featuresOf(memory ? recallAt(memory, at) : null, topic) };
  });
  return sharesOf(posterior, asked);
}

function sharesOf(posterior: Posterior, asked: { weight: number; features: Observation['features'] }[]): number[] {
  const next = normalStream(1);
  const weights = asked.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: DRAWS }, () => {
    const parameters = drawParameters(
      posterior,
      posterior.mode.map(() => next()),
    );
    const shift = PRIORS.exam.sd * next();
    const right = asked.reduce((sum, { weight, features }) => {
      const odds = features.reduce((total, { index, value }) => total + value * (parameters[index] ?? 0), shift);
      return sum + weight * logistic(odds);
    }, 0);
    return right / weights;
  });
}

/** The range of scores: the draws spread by the luck of one exam's questions, as a normal number each. */
function scoreInterval(draws: readonly number[], questions: number, scaled: (share: number) => number): Interval {
  const next = normalStream(2);
  const scores = draws
    .map((share) => scaled(Math.min(1, Math.max(0, share + next() * Math.sqrt((share * (1 - share)) / questions)))))
    .sort((a, b) => a - b);
  return { low: quantile(scores, TAIL), high: quantile(scores, 1 - TAIL) };
}

function bounded(recall: number): number {
  return Math.min(1 - LEAST_RECALL, Math.max(LEAST_RECALL, recall));
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
