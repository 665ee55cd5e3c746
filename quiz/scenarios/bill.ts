import type { Experiment } from '../evidence';
import type { Tried } from './ask';

/** A difference of so much of the dearer bill is clear. */
const CLEAR = 0.04;

/** Monthly bill of a tried change, USD; prices are there wherever scenarios are asked. */
export function billOf({ outcome }: Tried): number {
  return outcome.experiment.monthlyUsd ?? 0;
}

/** Whether two bills differ clearly. */
export function clearlyCheaper(one: number, than: number): boolean {
  return than - one > CLEAR * than;
}

/** "705 USD a month". */
export function billWords(usd: number): string {
  return `${Math.round(usd).toLocaleString('en')} USD a month`;
}

/** The bill of a run as evidence for a requirement that bounds it. */
export function billEvidence(experiment: Experiment, requirement: string, bound: number): Experiment {
  const usd = experiment.monthlyUsd ?? 0;
  const none = { downtimeS: null, dataLostS: null, failedShare: null };
  return { ...experiment, ...none, faults: [], requirement, value: usd, holds: usd <= bound };
}
