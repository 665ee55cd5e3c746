import { useTranslations } from '#language';
import type { Pack, Topic } from '@/curriculum/pack';
import { useMaterialMarks } from '../language/material';
import { factsAddress } from './addresses';
import type { PagePlan } from './plan';

/** What is on this page. The topic island marks the section that is being read. */
export function Contents({ pack, topic, contents }: { pack: Pack; topic: Topic; contents: PagePlan['contents'] }) {
  const t = useTranslations('reading');
  const material = useMaterialMarks();
  return (
    <nav className="page-contents" aria-label={t('page.contents')}>
      <p className="page-contents-title" {...material}>
        {topic.short}
      </p>
      <ol>
        {contents.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} {...material}>
              {title}
            </a>
          </li>
        ))}
        <li>
          <a href="#quick-check">{t('page.quickCheck')}</a>
        </li>
      </ol>
      <a href={factsAddress(pack.id, topic.id)}>{t('page.factsWithSources', { count: topic.facts.length })}</a>
    </nav>
  );
}
