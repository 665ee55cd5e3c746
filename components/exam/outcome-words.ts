/** What became of one question. */
export type Outcome = 'right' | 'wrong' | 'blank' | 'withdrawn';

/** In a word or two. Outside of modules for the browser alone: a page made on the server reads only functions of those. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  ...{ right: 'right', wrong: 'wrong', blank: 'no answer', withdrawn: 'withdrawn' },
};
