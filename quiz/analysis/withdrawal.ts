import { negativeTail } from './discrimination';
import type { Figure } from './figure';
import { holm } from './holm';

/** Chance of withdrawing even one template whose true discrimination is not negative. */
const LEVEL = 0.05;

/**
 * Templates to withdraw: those whose discrimination over enough learners is negative by more than chance explains, with Holm's correction over all that have enough. Who knows more gets
 * them wrong more often, so something in them is wrong, whatever it is. `indices` by template.
 */
export function withdrawn(indices: ReadonlyMap<string, Figure>): string[] {
  const judged = [...indices].filter(([, { n, enough, value }]) => n >= enough && value !== null);
  const adjusted = holm(judged.map(([, index]) => negativeTail(index)));
  return judged.flatMap(([template], at) => ((adjusted[at] as number) < LEVEL ? template : [])).sort();
}
