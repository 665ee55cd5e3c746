import { textInfo } from '../material/words';
import type { Flaw } from './flaw';

const RANGE = /^(\d+(?:\.\d+)?) to (\d+(?:\.\d+)?) (.+)$/;

export const overlappingOptions: Flaw = {
  name: 'overlapping-options',
  weight: 'light',
  judges: 'options',
  description: 'An option that contains another: the same sentence with more behind it, or ranges that share values.',
  check({ options }) {
    for (const one of options)
      for (const other of options) {
        if (one.id === other.id) continue;
        const a = textInfo(one.text).normal;
        const b = textInfo(other.text).normal;
        if (a.split(' ').length >= 3 && b.startsWith(`${a} `)) return `Option ${other.id} contains option ${one.id}.`;
        const r = RANGE.exec(one.text);
        const s = RANGE.exec(other.text);
        if (r && s && r[3] === s[3] && Number(r[1]) < Number(s[2]) && Number(s[1]) < Number(r[2]))
          return `The ranges of options ${one.id} and ${other.id} overlap.`;
      }
    return null;
  },
};
