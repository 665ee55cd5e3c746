/** Why a figure says less than it seems to, or is missing. */
export type Warning = 'too-few' | 'no-spread' | 'negative-covariance' | 'incomplete';

/** A figure of the analysis: never without the number of observations that it rests on. */
export interface Figure {
  /** Null where it cannot be worked out. */
  value: number | null;
  /** Bounds of the 95 % interval, in the unit of the value; null where none is known. */
  low: number | null;
  high: number | null;
  /** Observations: of learners, unless the figure says otherwise. */
  n: number;
  /** Fewest observations at which the figure is told without a warning. */
  enough: number;
  warning: Warning | null;
}

/**
 * Fewest observations for each figure. They follow from the width of a 95 % interval, not from habit:
 *
 * - facility, 30 answers: Wilson's interval of one half is 0.33 to 0.67; below, it is wider than the range of 0.3 to 0.7 that tests aim for.
 * - discrimination, 100 learners: Fisher's interval is about ±20, the width of Moodle's band "adequate" (30 to 50).
 * - uptake, 20 answers: one that nobody has chosen may still be chosen by 14 in 100 (the "rule of three": 3 / n).
 * - consistency, 50 learners: Bonett's interval of 0.75 with ten questions is about 0.63 to 0.83, one of the bands at each side.
 * - model, 250 learners: samples from 150 to 750 served, by length of test and model, in A. Şahin and D. Anıl, "The effects of test length and
 *   sample size on item parameters in item response theory", Educational Sciences: Theory & Practice 17 (2017), 321–335.
 * - variant, 8 answers: below, Fisher's exact test cannot reach 0.01 even where everybody else differs, unless siblings are many.
 */
export const ENOUGH = {
  facility: 30,
  discrimination: 100,
  uptake: 20,
  consistency: 50,
  model: 250,
  variant: 8,
} as const;

/** A figure with the warning that its sample calls for. */
export function figure(
  value: number | null,
  n: number,
  enough: number,
  more: { low?: number; high?: number; warning?: Warning | null } = {},
): Figure {
  const { low = null, high = null, warning = null } = more;
  return { value, low, high, n, enough, warning: warning ?? (n < enough ? 'too-few' : null) };
}

/** The warning of a figure in words; null where there is none. `of` names what `n` counts, in the plural. */
export function warningWords({ warning, n, enough }: Figure, of = 'learners'): string | null {
  if (warning === 'too-few') return `Only ${n} ${of}; read it from ${enough} on.`;
  if (warning === 'no-spread') return `All ${n} ${of} did alike: there is nothing to compare.`;
  if (warning === 'negative-covariance')
    return 'Those who did well on the rest did worse here: no weight can be given.';
  return warning === 'incomplete' ? 'Not everybody was asked the same questions.' : null;
}
