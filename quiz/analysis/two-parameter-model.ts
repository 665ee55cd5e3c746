/** One answer to one unit, both by number from 0. */
export interface ModelAnswer {
  learner: number;
  unit: number;
  right: boolean;
}

/** What the model says about a unit. */
export interface UnitParameters {
  /** Slope: how sharply the chance of a right answer rises with ability. 1 is the prior's; below 0, it falls. */
  slope: number;
  slopeError: number;
  /** Logit of the chance of a learner of average ability. */
  intercept: number;
  interceptError: number;
  /** Ability at which the chance is one half, −intercept / slope; null where the slope is not clearly above 0. */
  difficulty: number | null;
  n: number;
}

/** A learner's ability, mean and standard deviation of the posterior; the population has 0 and 1. */
export interface Ability {
  mean: number;
  deviation: number;
}

/** A fitted model. */
export interface TwoParameterModel {
  units: UnitParameters[];
  learners: Ability[];
  iterations: number;
  converged: boolean;
}

/** Priors that keep few answers from running away: slope about 1, intercept about 0. */
const PRIOR = { slope: 1, slopeDeviation: 0.5, interceptDeviation: 2 };

const NODES = 31;
const WIDEST = 4.5;
const MAX_ITERATIONS = 200;
const TOLERANCE = 1e-4;
/** Slope over its error below which a difficulty would be a division by noise. */
const CLEAR = 2;

/**
 * Two-parameter logistic item response model, P(right) = 1 / (1 + exp(−(slope · ability + intercept))), by maximum a posteriori: ability is integrated out on a grid (EM), slope and
 * intercept have normal priors, so that each M-step is a concave problem with one answer. A slope may be negative, which the usual prior on its logarithm would hide. Learners may
 * answer any of the units, also several times. Errors come from the cross-products of the learners' scores, with the prior.
 *
 * Sources: R. D. Bock and M. Aitkin, "Marginal maximum likelihood estimation of item parameters", Psychometrika 46 (1981), 443–459; R. Mislevy, "Bayes modal estimation in item
 * response models", Psychometrika 51 (1986), 177–195.
 */
export function fitTwoParameterModel(
  answers: readonly ModelAnswer[],
  learners: number,
  units: number,
): TwoParameterModel {
  const byLearner = Array.from({ length: learners }, (): ModelAnswer[] => []);
  for (const answer of answers) byLearner[answer.learner]?.push(answer);
  const slopes = new Float64Array(units).fill(PRIOR.slope);
  const intercepts = new Float64Array(units);
  let iterations = 0;
  let change = Number.POSITIVE_INFINITY;
  while (iterations < MAX_ITERATIONS && change > TOLERANCE) {
    iterations++;
    const expected = expectedCounts(byLearner, slopes, intercepts);
    change = 0;
    for (let unit = 0; unit < units; unit++) {
      const [slope, intercept] = mostLikely(expected, unit, slopes[unit] as number, intercepts[unit] as number);
      change = Math.max(
        change,
        Math.abs(slope - (slopes[unit] as number)),
        Math.abs(intercept - (intercepts[unit] as number)),
      );
      slopes[unit] = slope;
      intercepts[unit] = intercept;
    }
  }
  return { ...described(byLearner, slopes, intercepts), iterations, converged: change <= TOLERANCE };
}

const ABILITIES = Float64Array.from({ length: NODES }, (_, node) => -WIDEST + (2 * WIDEST * node) / (NODES - 1));
const LOG_PRIOR = ABILITIES.map((ability) => (-ability * ability) / 2);

/** Expected answers, and right ones, by unit and node: `unit * NODES + node`. */
interface Expected {
  all: Float64Array;
  right: Float64Array;
}

function expectedCounts(byLearner: readonly ModelAnswer[][], slopes: Float64Array, intercepts: Float64Array): Expected {
  const all = new Float64Array(slopes.length * NODES);
  const right = new Float64Array(slopes.length * NODES);
  const logs = logChances(slopes, intercepts);
  for (const answers of byLearner) {
    const posterior = posteriorOf(answers, logs);
    for (const { unit, right: isRight } of answers) {
      for (let node = 0; node < NODES; node++) {
        const weight = posterior[node] as number;
        (all[unit * NODES + node] as number) += weight;
        if (isRight) (right[unit * NODES + node] as number) += weight;
      }
    }
  }
  return { all, right };
}

/** Logarithms of the chance of a right and of a wrong answer, by unit and node. */
function logChances(slopes: Float64Array, intercepts: Float64Array): { right: Float64Array; wrong: Float64Array } {
  const right = new Float64Array(slopes.length * NODES);
  const wrong = new Float64Array(slopes.length * NODES);
  for (let unit = 0; unit < slopes.length; unit++) {
    for (let node = 0; node < NODES; node++) {
      const logit = (slopes[unit] as number) * (ABILITIES[node] as number) + (intercepts[unit] as number);
      right[unit * NODES + node] = -Math.log1p(Math.exp(-logit));
      wrong[unit * NODES + node] = -Math.log1p(Math.exp(logit));
    }
  }
  return { right, wrong };
}

/** Posterior weights of the nodes, summing to 1. */
function posteriorOf(
  answers: readonly ModelAnswer[],
  logs: { right: Float64Array; wrong: Float64Array },
): Float64Array {
  const weights = Float64Array.from(LOG_PRIOR);
  for (const { unit, right } of answers) {
    const from = right ? logs.right : logs.wrong;
    for (let node = 0; node < NODES; node++) (weights[node] as number) += from[unit * NODES + node] as number;
  }
  const most = Math.max(...weights);
  let sum = 0;
  for (let node = 0; node < NODES; node++) sum += weights[node] = Math.exp((weights[node] as number) - most);
  return weights.map((weight) => weight / sum);
}

/** Newton's method on one unit's penalised likelihood, which is concave. */
function mostLikely({ all, right }: Expected, unit: number, slope: number, intercept: number): [number, number] {
  let [a, d] = [slope, intercept];
  for (let step = 0; step < 8; step++) {
    let [gradA, gradD] = [-(a - PRIOR.slope) / PRIOR.slopeDeviation ** 2, -d / PRIOR.interceptDeviation ** 2];
    let [aa, ad, dd] = [1 / PRIOR.slopeDeviation ** 2, 0, 1 / PRIOR.interceptDeviation ** 2];
    for (let node = 0; node < NODES; node++) {
      const ability = ABILITIES[node] as number;
      const chance = 1 / (1 + Math.exp(-(a * ability + d)));
      const count = all[unit * NODES + node] as number;
      const off = (right[unit * NODES + node] as number) - count * chance;
      const weight = count * chance * (1 - chance);
      gradA += off * ability;
      gradD += off;
      aa += weight * ability * ability;
      ad += weight * ability;
      dd += weight;
    }
    const determinant = aa * dd - ad * ad;
    const [moveA, moveD] = [(dd * gradA - ad * gradD) / determinant, (aa * gradD - ad * gradA) / determinant];
    a += moveA;
    d += moveD;
    if (Math.abs(moveA) + Math.abs(moveD) < 1e-8) break;
  }
  return [a, d];
}

/** Abilities, and the errors of the units from the spread of the learners' scores. */
function described(
  byLearner: readonly ModelAnswer[][],
  slopes: Float64Array,
  intercepts: Float64Array,
): Pick<TwoParameterModel, 'units' | 'learners'> {
  const logs = logChances(slopes, intercepts);
  const information = Array.from(slopes, () => ({
    n: 0,
    aa: 1 / PRIOR.slopeDeviation ** 2,
    ad: 0,
    dd: 1 / PRIOR.interceptDeviation ** 2,
  }));
  const learners = byLearner.map((answers): Ability => {
    const posterior = posteriorOf(answers, logs);
    for (const { unit, right } of answers) {
      const into = information[unit] as (typeof information)[number];
      let [scoreA, scoreD] = [0, 0];
      for (let node = 0; node < NODES; node++) {
        const off = (right ? 1 : 0) - Math.exp(logs.right[unit * NODES + node] as number);
        scoreA += (posterior[node] as number) * off * (ABILITIES[node] as number);
        scoreD += (posterior[node] as number) * off;
      }
      into.n += 1;
      into.aa += scoreA * scoreA;
      into.ad += scoreA * scoreD;
      into.dd += scoreD * scoreD;
    }
    const mean = posterior.reduce((sum, weight, node) => sum + weight * (ABILITIES[node] as number), 0);
    const square = posterior.reduce((sum, weight, node) => sum + weight * ((ABILITIES[node] as number) - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(square) };
  });
  const units = information.map(({ n, aa, ad, dd }, unit): UnitParameters => {
    const determinant = aa * dd - ad * ad;
    const [slope, intercept] = [slopes[unit] as number, intercepts[unit] as number];
    const slopeError = Math.sqrt(dd / determinant);
    const difficulty = slope > CLEAR * slopeError ? -intercept / slope : null;
    return { slope, slopeError, intercept, interceptError: Math.sqrt(aa / determinant), difficulty, n };
  });
  return { units, learners };
}
