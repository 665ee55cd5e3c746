import { textInfo } from '../material/words';
import type { Flaw } from './flaw';

/** Words the key must share with the others before sharing most of them says anything. */
const MIN_SHARED = 2;

export const convergence: Flaw = {
  name: 'convergence',
  weight: 'light',
  judges: 'options',
  description:
    'The key shares more words with the other options than any of them does, so that the middle of the options is the answer.',
  check({ kind, options }) {
    if (kind !== 'single') return null;
    const shared = options.map((option) => {
      const others = options.filter(({ id }) => id !== option.id).map(({ text }) => textInfo(text).content);
      let count = 0;
      for (const word of textInfo(option.text).content) for (const other of others) if (other.has(word)) count++;
      return { ...option, count };
    });
    const key = Math.max(...shared.filter(({ correct }) => correct).map(({ count }) => count));
    const rest = Math.max(...shared.filter(({ correct }) => !correct).map(({ count }) => count));
    return key > rest && key >= MIN_SHARED
      ? `The key shares ${key} words with the others, each of them ${rest} at most.`
      : null;
  },
};
