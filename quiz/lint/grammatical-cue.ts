import type { Flaw } from './flaw';
import { distractorsOf, keysOf } from './parts';

export const grammaticalCue: Flaw = {
  name: 'grammatical-cue',
  weight: 'light',
  judges: 'options',
  description:
    'Grammar that only the key agrees with: the article before the options, a full stop or a capital that only it has.',
  check(item) {
    const article = /\b(an?)\s*[:…]?$/i.exec(item.stem.trim())?.[1]?.toLowerCase();
    const fits = (text: string) => /^[aeiou]/i.test(text) === (article === 'an');
    if (article && keysOf(item).every(({ text }) => fits(text)) && !distractorsOf(item).some(({ text }) => fits(text)))
      return `Only the key goes with "${article}".`;
    const marks: [string, (text: string) => boolean][] = [
      ['ends with a full stop', (text) => text.endsWith('.')],
      ['begins with a capital', (text) => /^\p{Lu}/u.test(text)],
    ];
    for (const [mark, has] of marks) {
      const right = new Set(keysOf(item).map(({ text }) => has(text)));
      const wrong = new Set(distractorsOf(item).map(({ text }) => has(text)));
      if (right.size === 1 && wrong.size === 1 && [...right][0] !== [...wrong][0])
        return `The key alone differs in that it ${mark}.`;
    }
    return null;
  },
};
