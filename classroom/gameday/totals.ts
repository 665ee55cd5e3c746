import { SINGLE_POINT_S } from '@/simulator/grade/bounds';
import type { Outcome } from './outcome';

/** What a design came to over all rounds that it was run in. */
export interface Totals {
  rounds: number;
  downS: number;
  degradedS: number;
  /** Requests served of those offered, 0 to 1. */
  served: number;
  /** Age of the oldest write that is gone, seconds; null where nothing is. */
  lostS: number | null;
  everythingLost: boolean;
  /** Nothing is lost, and no fault kept it down for the five minutes that make a single point of failure. */
  survived: boolean;
}

export function totalsOf(outcomes: readonly Outcome[]): Totals {
  const sum = (read: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + read(one), 0);
  const losses = outcomes.flatMap(({ lost }) => lost ?? []);
  return {
    ...{ rounds: outcomes.length, downS: sum(({ downS }) => downS), degradedS: sum(({ degradedS }) => degradedS) },
    // Every round offers a design the same.
    served: outcomes.length === 0 ? 1 : sum(({ served }) => served) / outcomes.length,
    lostS: losses.length === 0 ? null : Math.max(...losses.map(({ seconds }) => seconds)),
    everythingLost: losses.some(({ everything }) => everything),
    survived: losses.length === 0 && outcomes.every(({ downS }) => downS < SINGLE_POINT_S),
  };
}
