/** A grade's part in a total. */
export interface WeighedGrade {
  /** Percent; null where there is none yet. */
  score: number | null;
  weight: number;
  /** Nothing was handed in and nothing more is taken: it counts as 0. */
  missing: boolean;
}

/**
 * Weighted mean in percent of what has a grade or is missing; null while nothing counts. What can still be handed in, and what weighs
 * nothing, is left out.
 */
export function weightedTotal(grades: readonly WeighedGrade[]): number | null {
  let [sum, weights] = [0, 0];
  for (const { score, weight, missing } of grades) {
    if (score === null && !missing) continue;
    sum += weight * (score ?? 0);
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}
