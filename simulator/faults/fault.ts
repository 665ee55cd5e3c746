import type { Design } from '../design/design';
import type { Component } from '../kernel/component';
import type { Run } from '../kernel/run';
import type { FaultKind } from './kinds';

/** A target of a fault: `home/a` for a zone, `home` for a Region, a resource id, `users`. */
export interface Target {
  target: string;
  /** Targets with the same likeness fare the same. */
  likeness: string;
}

/** How often something happens in a year, with the range the truth may lie in. */
export interface YearlyRate {
  value: number;
  low: number;
  high: number;
}

/** One thing that goes wrong. One file and one registry line each. */
export interface Fault {
  readonly kind: FaultKind;
  readonly title: string;
  /** What happens, in one sentence. */
  readonly says: string;
  /** Failure mode of the material. */
  readonly failureMode: string;
  readonly fact: string;
  /** Times a year it strikes one target, for expected availability; null where it is not a matter of luck. */
  readonly perYear: YearlyRate | null;
  /** The same for one target, where not all targets are alike; `perYear` where left out. */
  rateOf?(design: Design, target: string): YearlyRate;
  /** Every distinct target in a design. */
  targets(design: Design, components: readonly Component[]): Target[];
  /** Strikes: called at the moment of the fault. */
  strike(run: Run, target: string): void;
}
