import type { Pack } from '@/curriculum/pack';
import { type Item, isChoice } from '../item';
import { absoluteTerms } from './absolute-terms';
import { allOfTheAbove } from './all-of-the-above';
import { ambiguousWording } from './ambiguous-wording';
import { convergence } from './convergence';
import { duplicateOptions } from './duplicate-options';
import { fillInTheBlank } from './fill-in-the-blank';
import type { Finding, Flaw } from './flaw';
import { grammaticalCue } from './grammatical-cue';
import { gratuitousDetail } from './gratuitous-detail';
import { implausibleDistractor } from './implausible-distractor';
import { kType } from './k-type';
import { loadedNames } from './loaded-names';
import { logicalCue } from './logical-cue';
import { longestOption } from './longest-option';
import { missingSource } from './missing-source';
import { moreThanOneCorrect } from './more-than-one-correct';
import { noneOfTheAbove } from './none-of-the-above';
import { numbersOutOfOrder } from './numbers-out-of-order';
import { overlappingOptions } from './overlapping-options';
import { readingLevel } from './reading-level';
import { stemWordInKey } from './stem-word-in-key';
import { trueFalseOptions } from './true-false-options';
import { unequalOptions } from './unequal-options';
import { unfocusedStem } from './unfocused-stem';
import { unmarkedNegative } from './unmarked-negative';
import { vagueTerms } from './vague-terms';

export type { Finding, Flaw } from './flaw';

/** Every rule, one line each: the nineteen published item-writing flaws first, then ours. */
export const flaws: readonly Flaw[] = [
  ambiguousWording,
  implausibleDistractor,
  noneOfTheAbove,
  longestOption,
  gratuitousDetail,
  trueFalseOptions,
  convergence,
  logicalCue,
  allOfTheAbove,
  fillInTheBlank,
  absoluteTerms,
  stemWordInKey,
  unfocusedStem,
  kType,
  grammaticalCue,
  numbersOutOfOrder,
  vagueTerms,
  moreThanOneCorrect,
  unmarkedNegative,
  duplicateOptions,
  overlappingOptions,
  unequalOptions,
  missingSource,
  readingLevel,
  loadedNames,
];

/** Judges an item by every rule that its kind can break. With a pack, the rules that look things up in its ledger look there. */
export function lintItem(item: Item, pack: Pack | null = null): Finding[] {
  const findings: Finding[] = [];
  for (const flaw of flaws) {
    const message = flaw.judges === 'item' ? flaw.check(item, pack) : isChoice(item) ? flaw.check(item, pack) : null;
    if (message !== null) findings.push({ flaw: flaw.name, weight: flaw.weight, message });
  }
  return findings;
}
