/** One observation of a yes or no. */
export interface Observation {
  /** Features; those left out are 0. Indices into the parameters. */
  features: readonly { index: number; value: number }[];
  yes: boolean;
}

/** What is believed about a parameter before any observation: a normal distribution. */
export interface Prior {
  mean: number;
  sd: number;
}

/** What is believed about the parameters afterwards: a normal distribution around their most likely values. */
export interface Posterior {
  mode: number[];
  /** Lower triangular factor L of the precision matrix, precision = L · Lᵀ. */
  factor: number[][];
}

/** The logistic function. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Its inverse, the log odds of a share between 0 and 1. */
export function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

const MAX_STEPS = 40;

/**
 * Bayesian logistic regression with independent normal priors: the posterior's mode by Newton's method and its curvature
 * there (Laplace's approximation). The log posterior is concave, so there is one mode.
 *
 * Source: C. M. Bishop, "Pattern Recognition and Machine Learning" (2006), sections 4.3.3, 4.4 and 4.5.
 */
export function fitLogistic(observations: readonly Observation[], priors: readonly Prior[]): Posterior {
  const mode = priors.map(({ mean }) => mean);
  let factor = cholesky(precision(observations, priors, mode));
  for (let step = 0; step < MAX_STEPS; step++) {
    const move = solve(factor, gradient(observations, priors, mode));
    // Far from the mode a whole step can overshoot; a bounded one cannot.
    const scale = Math.min(1, 2 / Math.max(...move.map(Math.abs), 1e-12));
    for (const [index, by] of move.entries()) mode[index] = (mode[index] ?? 0) + scale * by;
    factor = cholesky(precision(observations, priors, mode));
    if (Math.max(...move.map(Math.abs)) < 1e-8) break;
  }
  return { mode, factor };
}

/** A draw of the parameters; `normals` are as many independent standard normal numbers. */
export function drawParameters({ mode, factor }: Posterior, normals: readonly number[]): number[] {
  const offset = backSubstitute(factor, normals);
  return mode.map((value, index) => value + (offset[index] ?? 0));
}

function gradient(observations: readonly Observation[], priors: readonly Prior[], at: readonly number[]): number[] {
  const slope = priors.map(({ mean, sd }, index) => (mean - (at[index] ?? 0)) / sd ** 2);
  for (const { features, yes } of observations) {
    const miss = (yes ? 1 : 0) - logistic(linear(features, at));
    for (const { index, value } of features) slope[index] = (slope[index] ?? 0) + miss * value;
  }
  return slope;
}

function precision(observations: readonly Observation[], priors: readonly Prior[], at: readonly number[]): number[][] {
  const matrix = priors.map(({ sd }, row) => priors.map((_, column) => (row === column ? 1 / sd ** 2 : 0)));
  for (const { features } of observations) {
    const share = logistic(linear(features, at));
    const weight = share * (1 - share);
    for (const one of features) {
      const row = matrix[one.index];
      if (!row) continue;
      for (const other of features) row[other.index] = (row[other.index] ?? 0) + weight * one.value * other.value;
    }
  }
  return matrix;
}

function linear(features: Observation['features'], at: readonly number[]): number {
  return features.reduce((sum, { index, value }) => sum + value * (at[index] ?? 0), 0);
}

/** L with L · Lᵀ = `matrix`, which must be symmetric and positive definite. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const factor: number[][] = [];
  for (const [row, values] of matrix.entries()) {
    const line: number[] = [];
    factor.push(line);
    for (let column = 0; column <= row; column++) {
      const above = factor[column] ?? line;
      let rest = values[column] ?? 0;
      for (let k = 0; k < column; k++) rest -= (line[k] ?? 0) * (above[k] ?? 0);
      line.push(row === column ? Math.sqrt(rest) : rest / (above[column] ?? 1));
    }
  }
  return factor;
}

/** x with L · Lᵀ · x = `right`. */
function solve(factor: readonly (readonly number[])[], right: readonly number[]): number[] {
  const half: number[] = [];
  for (const [row, line] of factor.entries()) {
    let rest = right[row] ?? 0;
    for (let k = 0; k < row; k++) rest -= (line[k] ?? 0) * (half[k] ?? 0);
    half.push(rest / (line[row] ?? 1));
  }
  return backSubstitute(factor, half);
}

/** x with Lᵀ · x = `right`. */
function backSubstitute(factor: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solved: number[] = right.map(() => 0);
  for (let row = factor.length - 1; row >= 0; row--) {
    let rest = right[row] ?? 0;
    for (let k = row + 1; k < factor.length; k++) rest -= (factor[k]?.[row] ?? 0) * (solved[k] ?? 0);
    solved[row] = rest / (factor[row]?.[row] ?? 1);
  }
  return solved;
}
