import { textInfo } from '../material/words';
import type { Flaw } from './flaw';
import { questionOf } from './parts';

const ASKS = /\?\s*(\(.*\))?$|\b(choose|select|pick|name|find|click|put|match|sort|arrange)\b/i;

/** Words that every question has; a stem made of them alone asks about nothing. */
const EMPTY = new Set([
  'following',
  'statement',
  'option',
  'answer',
  'true',
  'correct',
  'right',
  'false',
  'sentence',
  'best',
]);

export const unfocusedStem: Flaw = {
  name: 'unfocused-stem',
  weight: 'grave',
  judges: 'item',
  description: 'A stem without a question or an instruction, or one that does not say what it is about.',
  check({ stem }) {
    if (!ASKS.test(questionOf(stem))) return 'The stem neither asks nor instructs.';
    const about = [...textInfo(stem).content].filter((word) => !EMPTY.has(word));
    return about.length === 0 ? 'The stem does not say what it is about.' : null;
  },
};
