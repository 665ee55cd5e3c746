/** What a learner's last answers say about a fact. */
export type FactState = 'new' | 'weak' | 'known';

/**
 * State of a fact by the answers to questions about it, newest first. Known when the last answer was right, and the one
 * before it too where there is one: after a mistake it takes two in a row. Only the last two count, so that a map shows
 * where somebody stands now; when to ask again is the scheduler's question.
 */
export function factState(newestFirst: readonly boolean[]): FactState {
  if (newestFirst.length === 0) return 'new';
  return newestFirst.slice(0, 2).every((correct) => correct) ? 'known' : 'weak';
}
