import { type Faring, faringAt, type Outcome } from './outcome';

/** How many designs fare how from a second of the round on. */
export interface CurvePoint {
  fromS: number;
  counts: Record<Faring, number>;
}

/** Moments at which a curve may change; more cannot be told apart on a wall. */
const MOST_POINTS = 240;

/** How a class fares over a round. */
export function classCurve(outcomes: readonly Outcome[], roundS: number): CurvePoint[] {
  const exact = [...new Set(outcomes.flatMap(({ steps }) => steps.map(([fromS]) => fromS)))].sort((a, b) => a - b);
  const grid = Array.from({ length: MOST_POINTS }, (_, i) => (i * roundS) / MOST_POINTS);
  return (exact.length > MOST_POINTS ? grid : exact).map((fromS) => ({ fromS, counts: countsAt(outcomes, fromS) }));
}

/** How many designs fare how at a second of the round. */
export function countsAt(outcomes: readonly Outcome[], atS: number): Record<Faring, number> {
  const counts = { ok: 0, degraded: 0, recovering: 0, down: 0 };
  for (const outcome of outcomes) counts[faringAt(outcome, atS).faring] += 1;
  return counts;
}

/** The counts at a second of the round, read off its curve. */
export function countsOnCurve(curve: readonly CurvePoint[], atS: number): CurvePoint['counts'] {
  return curve.findLast(({ fromS }) => fromS <= atS)?.counts ?? { ok: 0, degraded: 0, recovering: 0, down: 0 };
}
