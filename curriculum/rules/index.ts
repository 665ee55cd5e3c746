import { changesShown } from './changes-shown';
import { dates } from './dates';
import { distinctBeliefs } from './distinct-beliefs';
import { factNumbers } from './fact-numbers';
import { factsInPages } from './facts-in-pages';
import { falseBeliefs } from './false-beliefs';
import { formulaResults } from './formula-results';
import { knownIds } from './known-ids';
import { knownQuantities } from './known-quantities';
import { links } from './links';
import { nextTargets } from './next-targets';
import { numbersAgree } from './numbers-agree';
import { numbersFromFacts } from './numbers-from-facts';
import { pageShape } from './page-shape';
import { reachableEntities } from './reachable-entities';
import type { Rule } from './rule';
import { sources } from './sources';
import { topicsComplete } from './topics-complete';
import { uniqueIds } from './unique-ids';
import { wrongObjects } from './wrong-objects';

/** Every content rule, one line each. */
export const rules: readonly Rule[] = [
  uniqueIds,
  knownIds,
  knownQuantities,
  topicsComplete,
  pageShape,
  factsInPages,
  changesShown,
  links,
  nextTargets,
  sources,
  dates,
  factNumbers,
  numbersAgree,
  numbersFromFacts,
  falseBeliefs,
  distinctBeliefs,
  formulaResults,
  wrongObjects,
  reachableEntities,
];
