import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import type { Pack } from '@/curriculum/pack';
import type { Fact } from '@/curriculum/schema/fact';
import { Glyph } from '../glyphs/glyph';
import { useMaterialMarks } from '../language/material';
import { useLongDate } from '../language/use-long-date';
import { factAddress } from '../reading/addresses';
import { Footer } from '../shell/footer';
import { groupSources, type SourceGuide } from './group-sources';

/** Every source of every pack, by guide, with the facts that rest on it; then the facts that cite no page. */
export function SourceList({ packs }: { packs: readonly Pack[] }) {
  const t = useTranslations('facts');
  const longDate = useLongDate();
  const material = useMaterialMarks();
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{t('sources.title')}</h1>
        <p>{t('sources.lead')}</p>
      </header>
      {packs.map((pack) => (
        <section key={pack.id} aria-labelledby={`pack-${pack.id}`}>
          <div className="section-head">
            <h2 id={`pack-${pack.id}`} {...material}>
              {pack.info.title}
            </h2>
            <p>{t('sources.checked', { count: pack.facts.size, date: longDate(pack.info.checked) })}</p>
          </div>
          {pack.info.origin && <Origin origin={pack.info.origin} />}
          <Checks facts={[...pack.facts.values()]} />
          {groupSources([...pack.facts.values()], { guide: t('sources.noPage'), page: t('sources.general') }).map(
            (guide) => (
              <Guide key={guide.title} pack={pack.id} guide={guide} />
            ),
          )}
        </section>
      ))}
      <Footer />
    </main>
  );
}

function Origin({ origin }: { origin: NonNullable<Pack['info']['origin']> }) {
  const t = useTranslations('facts');
  const link = (title: ReactNode) => (
    <a href={origin.url} rel="noreferrer">
      {title}
      <Glyph name="external" size="s" />
    </a>
  );
  const { title, author } = origin;
  return (
    <p className="source-intro">
      {author ? t.rich('sources.originBy', { link, title, author }) : t.rich('sources.origin', { link, title })}
    </p>
  );
}

function Checks({ facts }: { facts: readonly Fact[] }) {
  const t = useTranslations('facts');
  const by = new Map<Fact['verified'], number>();
  for (const { verified } of facts) by.set(verified, (by.get(verified) ?? 0) + 1);
  return (
    <dl className="check-counts">
      {[...by].map(([verified, n]) => (
        <div key={verified}>
          <dt>{t(`verified.${verified}`)}</dt>
          <dd>{n}</dd>
        </div>
      ))}
    </dl>
  );
}

function Guide({ pack, guide }: { pack: string; guide: SourceGuide }) {
  const t = useTranslations('facts');
  const material = useMaterialMarks();
  return (
    <section className="source-guide">
      <h3 {...material}>{guide.title}</h3>
      {guide.sources.map(({ source, page, facts }) => (
        <div className="source-entry" key={source?.url ?? page}>
          <div>
            <h4>
              {source ? (
                <a href={source.url} rel="noreferrer" {...material}>
                  {page}
                  <Glyph name="external" size="s" />
                </a>
              ) : (
                page
              )}
            </h4>
            {source?.repoPath && <p className="source">{t('sources.readAs', { path: source.repoPath })}</p>}
          </div>
          <ul className="source-facts">
            {facts.map((fact) => (
              <li key={fact.id}>
                <a href={factAddress(pack, fact.id)} {...material}>
                  {fact.statement}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
