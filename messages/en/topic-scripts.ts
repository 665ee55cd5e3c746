/** What the scripts of a concept page say: the three questions at its end. */
export const topicScripts = {
  check: 'Check',
  yours: 'your answer',
  /** Over the facts that a question was about. */
  facts: '{count, plural, one {The fact behind it} other {The facts behind it}}',
  practise: 'Practise this topic',
  again: 'Try again',
  next: 'Next question',
  place: '{number, number} of {of, number}',
  fetching: 'Fetching a question.',
  sending: 'Sending the answer.',
  noQuestion: 'No question came',
  notStored: 'The answer was not stored',
  total: '{right, number} of {of, number} right.',
} as const;
