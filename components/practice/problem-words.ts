const WORDS: Record<string, string> = {
  'wrong-number-of-options': 'That was not the number of options to choose. Nothing was stored; choose again.',
  'unknown-option': 'An option came that this question does not have. Nothing was stored; choose again.',
  'bad-input': 'The form was not complete. Nothing was stored; choose and check again.',
  'pack-changed':
    'The material was updated, and this question has changed since you opened it. Here it is as it reads now; your other answers stand.',
  'progress-moved': 'Your progress moved to an account meanwhile. Answer again to store it there.',
  'not-the-last-answer': 'Only the last answer of a session can be taken back, within half an hour. It stands.',
  'unknown-answer': 'There is no answer to take back here.',
  'unknown-fact': 'There is no such fact in this pack.',
  'no-item': 'There is nothing to ask about these topics. Choose others.',
  'unknown-topic': 'One of these topics is not in the pack. Choose others.',
  'guests-not-admitted':
    'On this installation only accounts practise, sit exams and hand in designs. Make an account or sign in first.',
  'no-exam': 'This pack prepares for no examination.',
  'unknown-exam': 'There is no such exam of yours here.',
  'unknown-pack': 'There is no such pack here.',
};

/** What a code in the address says to a person, for pages that a form without scripts came back to; null without one. */
export function problemWords(code: unknown): string | null {
  if (typeof code !== 'string') return null;
  return WORDS[code] ?? 'That could not be done, and nothing was stored. Try again.';
}
