/** A number the laws rest on, with the range in which the truth may lie and where it comes from. */
export interface Constant {
  /** What the simulator uses unless told otherwise. */
  readonly value: number;
  /** Smallest value the source allows. */
  readonly low: number;
  /** Largest value the source allows. */
  readonly high: number;
  readonly unit: 's' | 'share' | 'per year' | 'per s' | 'count' | 'days' | 'ms' | 'USD';
  /** Which end of the range is kind to the design; times are kind when low. */
  readonly kind: 'low' | 'high';
  /** `documented` by the provider, `derived` from documented numbers, or an `estimate` of practice. */
  readonly basis: 'documented' | 'derived' | 'estimate';
  /** Who says so, in words. */
  readonly source: string;
  /** Fact of the material that states it. */
  readonly fact: string;
  /** Day the source was looked at (ISO). */
  readonly checked: string;
}

/** Where in their ranges a run takes its constants: all typical, all kind to the design, or all unkind. */
export type Ends = 'typical' | 'kind' | 'unkind';

/** The value of a constant at the chosen end of its range. */
export function valueAt(constant: Constant, ends: Ends): number {
  if (ends === 'typical') return constant.value;
  const low = (ends === 'kind') === (constant.kind === 'low');
  return low ? constant.low : constant.high;
}

const CHECKED = '2026-11-23';

/** A time in seconds that is better when shorter. */
export function seconds(
  [low, value, high]: readonly [number, number, number],
  basis: Constant['basis'],
  fact: string,
  source: string,
): Constant {
  return { value, low, high, unit: 's', kind: 'low', basis, source, fact, checked: CHECKED };
}

/** A rate of failures per year and part that is better when smaller. */
export function perYear(
  [low, value, high]: readonly [number, number, number],
  basis: Constant['basis'],
  fact: string,
  source: string,
): Constant {
  return { value, low, high, unit: 'per year', kind: 'low', basis, source, fact, checked: CHECKED };
}
