import type { Template } from '../template';
import { allThatHelp } from './all-that-help';
import { byHand } from './by-hand';
import { cheapestChange } from './cheapest-change';
import { chooseChange } from './choose-change';
import { chooseTwoChanges } from './choose-two-changes';
import { correctedClaim } from './corrected-claim';
import { coveredFailure } from './covered-failure';
import { coveredFailures } from './covered-failures';
import { examCombination } from './exam-combination';
import { examWithinBudget } from './exam-within-budget';
import { falseStatement } from './false-statement';
import { firstEvent } from './first-event';
import { helpsAgainst } from './helps-against';
import { identify } from './identify';
import { leastHarm } from './least-harm';
import { matchValues } from './match-values';
import { matchWhatItDoes } from './match-what-it-does';
import { meetsNeed } from './meets-need';
import { noHelpAgainst } from './no-help-against';
import { orderOfEvents } from './order-of-events';
import { orderValues } from './order-values';
import { outcome } from './outcome';
import { ownQuestion } from './own-question';
import { scopeOfWhich } from './scope-of-which';
import { scopePair } from './scope-pair';
import { scopesOfWhich } from './scopes-of-which';
import { settingOfValue } from './setting-of-value';
import { singlePoints } from './single-points';
import { sortByHands } from './sort-by-hands';
import { sortByScope } from './sort-by-scope';
import { sortClaims } from './sort-claims';
import { sortHelps } from './sort-helps';
import { sortTrueOf } from './sort-true-of';
import { trueRelation } from './true-relation';
import { trueStatement } from './true-statement';
import { trueStatements } from './true-statements';
import { uncoveredFailure } from './uncovered-failure';
import { value } from './value';
import { weakestPart } from './weakest-part';
import { whatEndsIt } from './what-ends-it';
import { whatIsLost } from './what-is-lost';
import { whatItDoes } from './what-it-does';
import { whichDoes } from './which-does';
import { withoutHands } from './without-hands';
import { workOut } from './work-out';

/** Every template, one line each. An id is part of addresses: it never changes its meaning and is never used again. */
export const templates: readonly Template[] = [
  trueStatement,
  trueStatements,
  falseStatement,
  correctedClaim,
  value,
  settingOfValue,
  scopeOfWhich,
  scopesOfWhich,
  scopePair,
  whichDoes,
  whatItDoes,
  trueRelation,
  identify,
  helpsAgainst,
  allThatHelp,
  noHelpAgainst,
  coveredFailure,
  coveredFailures,
  uncoveredFailure,
  withoutHands,
  byHand,
  whatIsLost,
  meetsNeed,
  chooseChange,
  chooseTwoChanges,
  cheapestChange,
  leastHarm,
  orderOfEvents,
  firstEvent,
  workOut,
  outcome,
  whatEndsIt,
  ownQuestion,
  singlePoints,
  weakestPart,
  sortByScope,
  sortHelps,
  sortByHands,
  matchValues,
  orderValues,
  matchWhatItDoes,
  examCombination,
  examWithinBudget,
  sortClaims,
  sortTrueOf,
];
