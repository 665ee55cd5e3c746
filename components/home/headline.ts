import { count } from '../reading/words';
import type { NextPage } from './next-page';

/** What to do now, in a sentence or two: what is weak first, then what is to be read. */
export function headline(weak: number, page: NextPage | null): string {
  const mend = weak === 0 ? '' : `${count(weak, 'fact')} ${weak === 1 ? 'is' : 'are'} weak. `;
  if (page) return `${mend}${weak === 0 ? 'Next' : 'After that'}: ${page.topic.short}.`;
  return weak === 0 ? 'Every page is read, and no fact is weak.' : `${mend}Every page is read.`;
}
