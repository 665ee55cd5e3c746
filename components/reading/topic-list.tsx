import { useTranslations } from '#language';
import type { Pack, Topic } from '@/curriculum/pack';
import { Glyph } from '../glyphs/glyph';
import { topicGlyph } from '../glyphs/topic-glyph';
import { useMaterialMarks } from '../language/material';
import { useLongDate } from '../language/use-long-date';
import { Footer } from '../shell/footer';
import { TopicMap } from '../topic-map';
import { factsAddress, topicAddress } from './addresses';
import { readingMinutes } from './plan';

/** The topics of a pack: as a map in levels, then in reading order with what each page is about. */
export function TopicList({ pack }: { pack: Pack }) {
  const t = useTranslations('reading');
  const units = useTranslations('units');
  const longDate = useLongDate();
  const material = useMaterialMarks();
  const minutes = pack.topics.reduce((sum, { page }) => sum + (page ? readingMinutes(page) : 0), 0);
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1 {...material}>{pack.info.title}</h1>
        <p {...material}>{pack.info.summary}</p>
        <p className="pack-list-meta">
          <span>{units('topics', { count: pack.topics.length })}</span>
          <span>{t('topics.minutes', { count: minutes })}</span>
          <span>{t('topics.facts', { count: pack.facts.size, date: longDate(pack.info.checked) })}</span>
          <a href="/about/sources">{t('topics.sources')}</a>
        </p>
      </header>
      <section aria-labelledby="map">
        <div className="section-head">
          <h2 id="map">{t('topics.map')}</h2>
          <p>{t('topics.mapNote')}</p>
        </div>
        <TopicMap pack={pack} />
      </section>
      <section className="section" aria-labelledby="order">
        <div className="section-head">
          <h2 id="order">{t('topics.order')}</h2>
          <p>{t('topics.orderNote')}</p>
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
  const t = useTranslations('reading');
  const units = useTranslations('units');
  const material = useMaterialMarks();
  const changed = topic.facts.filter((fact) => fact.status === 'outdated').length;
  return (
    <li className="topic-row">
      <span className="topic-row-number" aria-hidden="true">
        {number}
      </span>
      <Glyph name={topicGlyph(topic.id)} size="l" />
      <div>
        <h3 {...material}>
          <a className="topic-row-link" href={topicAddress(pack, topic.id)}>
            {topic.title}
          </a>
        </h3>
        {topic.page && <p {...material}>{topic.page.lead}</p>}
      </div>
      <p className="topic-row-meta">
        {topic.page && <span>{units('minutes', { count: readingMinutes(topic.page) })}</span>}
        <a className="topic-row-facts" href={factsAddress(pack, topic.id)}>
          {units('facts', { count: topic.facts.length })}
        </a>
        {changed > 0 && (
          <span className="document-changed">
            <Glyph name="fault" size="s" />
            {t('topics.changed', { count: changed })}
          </span>
        )}
      </p>
    </li>
  );
}
