import { useTranslations } from '#language';
import type { Pack, Topic } from '@/curriculum/pack';
import { ButtonLink } from '../controls/button';
import { topicAddress } from '../reading/addresses';
import { Footer } from '../shell/footer';
import { FactArticle } from './fact-article';

/** All facts of a topic, each under an address of its own. */
export function FactList({ pack, topic }: { pack: Pack; topic: Topic }) {
  const t = useTranslations('facts');
  const sources = new Set(topic.facts.flatMap((fact) => fact.sources.map(({ url }) => url))).size;
  const wrong = topic.facts.filter((fact) => fact.status !== 'holds').length;
  return (
    <main id="main" className="page page-facts">
      <header className="page-head">
        <h1>{t('title', { topic: topic.short })}</h1>
        <p>
          {t('lead', { facts: topic.facts.length, sources })}
          {wrong > 0 && ` ${t('differs', { count: wrong })}`}
        </p>
        <div className="actions">
          {topic.page && (
            <ButtonLink kind="quiet" small href={topicAddress(pack.id, topic.id)}>
              {t('read')}
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" small href={`/practice?pack=${pack.id}&topic=${topic.id}`}>
            {t('practise')}
          </ButtonLink>
        </div>
      </header>
      {topic.facts.map((fact) => (
        <FactArticle key={fact.id} fact={fact} />
      ))}
      <Footer note={pack.info.trademark} />
    </main>
  );
}
