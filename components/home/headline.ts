import type { Translator } from '@/language/translator';
import type { NextPage } from './next-page';

/** What to do now, in a sentence or two: what is due or weak first, then what is to be read. */
export function headline(
  t: Translator<'home'>,
  { due, weak }: { due: number; weak: number },
  page: NextPage | null,
): string {
  const kind = due > 0 ? 'due' : weak > 0 ? 'weak' : null;
  if (kind === null) return page ? t('headline.next', { topic: page.topic.short }) : t('headline.allDone');
  const count = kind === 'due' ? due : weak;
  return page ? t(`headline.${kind}Then`, { count, topic: page.topic.short }) : t(`headline.${kind}`, { count });
}
