import type { Flaw } from './flaw';
import { distractorsOf, keysOf, questionOf } from './parts';

const AMOUNT = /\bhow (many|long|large|far|often|much)\b|\bwhich (value|number)\b/i;
const DIGIT = /\d/;

export const logicalCue: Flaw = {
  name: 'logical-cue',
  weight: 'light',
  judges: 'options',
  description: 'The question asks for a kind of thing and only the key is of that kind, as the one number among words.',
  check(item) {
    if (!AMOUNT.test(questionOf(item.stem))) return null;
    const inKeys = keysOf(item).every(({ text }) => DIGIT.test(text));
    const inOthers = distractorsOf(item).some(({ text }) => DIGIT.test(text));
    return inKeys && !inOthers ? 'Only the key holds a number, and the question asks for one.' : null;
  },
};
