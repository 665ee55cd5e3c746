import { ENOUGH, type Figure, figure } from './figure';
import { mean } from './moments';

/** Who took one option, or holds one belief. */
export interface Uptake {
  /** Id of the option, or full id of the misconception. */
  id: string;
  /** Answers that chose it. */
  chosen: number;
  /** Share of all answers, 0 to 1. */
  share: Figure;
  /** Mean mark on the rest of those who chose it, less that of all who answered; above 0, the better ones take it. Null where nobody did. */
  restOfChoosers: number | null;
  /** A wrong option that fewer than five in a hundred take does no work (Haladyna and Downing 1993; Tarrant, Ware and Mohammed 2009). Only said of enough answers. */
  idle: boolean;
}

/** Share below which an option does no work. */
const IDLE = 0.05;

/** Uptake of each id over answers, in the order of `ids`; each answer names what it chose. */
export function uptakes(
  ids: readonly string[],
  answers: readonly { chosen: readonly string[]; rest: number | null }[],
): Uptake[] {
  const known = answers.flatMap(({ rest }) => rest ?? []);
  const average = known.length === 0 ? 0 : mean(known);
  return ids.map((id) => {
    const choosers = answers.filter(({ chosen }) => chosen.includes(id));
    const rests = choosers.flatMap(({ rest }) => rest ?? []);
    const share = answers.length === 0 ? null : choosers.length / answers.length;
    return {
      id,
      chosen: choosers.length,
      share: figure(share, answers.length, ENOUGH.uptake),
      restOfChoosers: rests.length === 0 ? null : mean(rests) - average,
      idle: share !== null && answers.length >= ENOUGH.uptake && share < IDLE,
    };
  });
}
