import { textInfo } from '../material/words';
import type { Flaw } from './flaw';
import { distractorsOf, keysOf } from './parts';

/** Key lengths from which the rule applies, and the rival's least share of it (reference: SAQUET). */
const MIN_WORDS = 4;
const RIVAL = 0.75;

export const longestOption: Flaw = {
  name: 'longest-option',
  weight: 'light',
  judges: 'options',
  description: 'The key has four words or more and the next longest option under 75 % of its words.',
  check(item) {
    const shortestKey = Math.min(...keysOf(item).map(({ text }) => textInfo(text).length));
    const rival = Math.max(...distractorsOf(item).map(({ text }) => textInfo(text).length));
    if (shortestKey < MIN_WORDS || rival >= shortestKey * RIVAL) return null;
    return `The key has ${shortestKey} words, the longest other option ${rival}.`;
  },
};
