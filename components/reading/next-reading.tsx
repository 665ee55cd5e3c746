import { useTranslations } from '#language';
import type { Pack, Page, Topic } from '@/curriculum/pack';
import { Glyph } from '../glyphs/glyph';
import { topicGlyph } from '../glyphs/topic-glyph';
import { useMaterialMarks } from '../language/material';
import { briefAddress, topicAddress } from './addresses';
import { briefTitle } from './brief-title';
import { readingMinutes } from './plan';

/** What to read or do next, each with the reason. Briefs that the pack does not have are left out. */
export function NextReading({ pack, page }: { pack: Pack; page: Page }) {
  const t = useTranslations('reading');
  const units = useTranslations('units');
  const material = useMaterialMarks();
  return (
    <nav className="next-reading" aria-labelledby="next-reading-title">
      <h2 id="next-reading-title">{t('page.next')}</h2>
      <ul>
        {page.next.map(({ topic, brief, why }) => {
          const known = pack.topics.find(({ id }) => id === topic);
          const raw = brief === undefined ? undefined : pack.briefs.get(brief);
          if (known) {
            return (
              <li key={known.id}>
                <a className="next-link" href={topicAddress(pack.id, known.id)}>
                  <Glyph name={topicGlyph(known.id)} size="l" />
                  <b {...material}>{known.title}</b>
                  <small>{known.page ? units('shortMinutes', { count: readingMinutes(known.page) }) : ''}</small>
                  <span {...material}>{why}</span>
                </a>
              </li>
            );
          }
          return raw ? (
            <li key={raw.id}>
              <a className="next-link" href={briefAddress(raw.id)}>
                <Glyph name="fault" size="l" />
                <b {...material}>{briefTitle(raw)}</b>
                <small>{t('page.lab')}</small>
                <span {...material}>{why}</span>
              </a>
            </li>
          ) : null;
        })}
      </ul>
    </nav>
  );
}

/** The topics before and after this one in the pack's order. */
export function TopicNeighbours({ pack, topic }: { pack: Pack; topic: Topic }) {
  const t = useTranslations('reading');
  const material = useMaterialMarks();
  const at = pack.topics.findIndex(({ id }) => id === topic.id);
  const before = pack.topics[at - 1];
  const after = pack.topics[at + 1];
  return (
    <nav className="neighbours" aria-label={t('topics.neighbours')}>
      {before ? (
        <a className="neighbour" href={topicAddress(pack.id, before.id)} rel="prev">
          <Glyph name="back" />
          <span {...material}>{before.short}</span>
        </a>
      ) : (
        <span />
      )}
      {after && (
        <a className="neighbour" href={topicAddress(pack.id, after.id)} rel="next">
          <span {...material}>{after.short}</span>
          <Glyph name="next" />
        </a>
      )}
    </nav>
  );
}
