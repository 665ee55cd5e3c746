import { count } from '../reading/words';
import type { NextPage } from './next-page';

/** What to do now, in a sentence or two: what is due or weak first, then what is to be read. */
export function headline({ due, weak }: { due: number; weak: number }, page: NextPage | null): string {
  const first = mend(due, weak);
  if (page) return `${first}${first === '' ? 'Next' : 'After that'}: ${page.topic.short}.`;
  return first === '' ? 'Every page is read, and nothing is due or weak.' : `${first}Every page is read.`;
}

function mend(due: number, weak: number): string {
  if (due > 0) return `${count(due, 'fact')} ${due === 1 ? 'is' : 'are'} due. `;
  return weak === 0 ? '' : `${count(weak, 'fact')} ${weak === 1 ? 'is' : 'are'} weak. `;
}
