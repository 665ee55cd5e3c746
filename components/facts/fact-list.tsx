import type { Pack, Topic } from '@/curriculum/pack';
import { ButtonLink } from '../controls/button';
import { topicAddress } from '../reading/addresses';
import { count } from '../reading/words';
import { Footer } from '../shell/footer';
import { FactArticle } from './fact-article';

/** All facts of a topic, each under an address of its own. */
export function FactList({ pack, topic }: { pack: Pack; topic: Topic }) {
  const sources = new Set(topic.facts.flatMap((fact) => fact.sources.map(({ url }) => url))).size;
  const wrong = topic.facts.filter((fact) => fact.status !== 'holds').length;
  return (
    <main id="main" className="page page-facts">
      <header className="page-head">
        <h1>{topic.short}: facts</h1>
        <p>
          {count(topic.facts.length, 'fact')} from {count(sources, 'source')}, each true on the day it was checked.
          {wrong > 0 && ` The page that the pack was made from differs in ${wrong}.`}
        </p>
        <div className="actions">
          {topic.page && (
            <ButtonLink kind="quiet" small href={topicAddress(pack.id, topic.id)}>
              Read the page
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" small href={`/practice?pack=${pack.id}&topic=${topic.id}`}>
            Practise this topic
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
