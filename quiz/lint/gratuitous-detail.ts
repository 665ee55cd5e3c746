import { textInfo } from '../material/words';
import type { Flaw } from './flaw';

/** Longest stem that certifications of this kind print, in words; the published rule's 50 misfires on scenarios. */
const MAX_WORDS = 110;

export const gratuitousDetail: Flaw = {
  name: 'gratuitous-detail',
  weight: 'light',
  judges: 'item',
  description: 'A stem that says more than the question needs; calibrated so that a scenario of a paragraph passes.',
  check({ stem }) {
    const { length } = textInfo(stem);
    return length > MAX_WORDS ? `The stem has ${length} words; ${MAX_WORDS} are plenty.` : null;
  },
};
