import { parseDesign } from '@/simulator';
import type { Outcome } from './outcome';
import { type RoundWish, runRound } from './run-design';

/** One round for some designs. Plain data, so that it can be handed to another thread. */
export interface RoundTask extends Omit<RoundWish, 'before'> {
  designs: { participant: string; document: unknown; before: RoundWish['before'] }[];
}

/** By participant; null where the document is no design of this version. */
export type RoundOutcomes = [participant: string, outcome: Outcome | null][];

/** Runs a round for each of the designs. */
export function runRounds({ designs, ...round }: RoundTask): RoundOutcomes {
  return designs.map(({ participant, document, before }) => {
    const design = parseDesign(document);
    return [participant, design.ok ? runRound(design.value, { ...round, before }) : null];
  });
}
