import type { Pack, Topic } from '@/curriculum/pack';
import { Glyph } from '../glyphs/glyph';
import { topicGlyph } from '../glyphs/topic-glyph';
import { Footer } from '../shell/footer';
import { TopicMap } from '../topic-map';
import { factsAddress, topicAddress } from './addresses';
import { readingMinutes } from './plan';
import { count, longDate } from './words';

/** The topics of a pack: as a map in levels, then in reading order with what each page is about. */
export function TopicList({ pack }: { pack: Pack }) {
  const minutes = pack.topics.reduce((sum, { page }) => sum + (page ? readingMinutes(page) : 0), 0);
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{pack.info.title}</h1>
        <p>{pack.info.summary}</p>
        <p className="pack-list-meta">
          <span>{count(pack.topics.length, 'topic')}</span>
          <span>{count(minutes, 'minute')} of reading</span>
          <span>
            {count(pack.facts.size, 'fact')}, checked {longDate(pack.info.checked)}
          </span>
          <a href="/about/sources">Sources</a>
        </p>
      </header>
      <section aria-labelledby="map">
        <div className="section-head">
          <h2 id="map">Topic map</h2>
          <p>Each level outlives the one below it.</p>
        </div>
        <TopicMap pack={pack} />
      </section>
      <section className="section" aria-labelledby="order">
        <div className="section-head">
          <h2 id="order">In reading order</h2>
          <p>Each page stands alone; read in this order, none speaks of what has not been explained.</p>
        </div>
        <ol className="topic-list">
          {pack.topics.map((topic, index) => (
            <TopicRow key={topic.id} pack={pack.id} topic={topic} number={index + 1} />
          ))}
        </ol>
      </section>
      <Footer note={pack.info.trademark} />
    </main>
  );
}

function TopicRow({ pack, topic, number }: { pack: string; topic: Topic; number: number }) {
  const changed = topic.facts.filter((fact) => fact.status === 'outdated').length;
  return (
    <li className="topic-row">
      <span className="topic-row-number" aria-hidden="true">
        {number}
      </span>
      <Glyph name={topicGlyph(topic.id)} size="l" />
      <div>
        <h3>
          <a className="topic-row-link" href={topicAddress(pack, topic.id)}>
            {topic.title}
          </a>
        </h3>
        {topic.page && <p>{topic.page.lead}</p>}
      </div>
      <p className="topic-row-meta">
        {topic.page && <span>{count(readingMinutes(topic.page), 'minute')}</span>}
        <a className="topic-row-facts" href={factsAddress(pack, topic.id)}>
          {count(topic.facts.length, 'fact')}
        </a>
        {changed > 0 && (
          <span className="document-changed">
            <Glyph name="fault" size="s" />
            {changed} changed
          </span>
        )}
      </p>
    </li>
  );
}
