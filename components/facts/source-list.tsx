import type { Pack } from '@/curriculum/pack';
import type { Fact } from '@/curriculum/schema/fact';
import { Glyph } from '../glyphs/glyph';
import { factAddress } from '../reading/addresses';
import { count, longDate, VERIFIED_WORDS } from '../reading/words';
import { Footer } from '../shell/footer';
import { groupSources, type SourceGuide } from './group-sources';

/** Every source of every pack, by guide, with the facts that rest on it; then the facts that cite no page. */
export function SourceList({ packs }: { packs: readonly Pack[] }) {
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>Sources</h1>
        <p>
          A fact enters the material with the page it was read on and the day it was checked. Here they are the other
          way round: every page, and what rests on it.
        </p>
      </header>
      {packs.map((pack) => (
        <section key={pack.id} aria-labelledby={`pack-${pack.id}`}>
          <div className="section-head">
            <h2 id={`pack-${pack.id}`}>{pack.info.title}</h2>
            <p>
              {count(pack.facts.size, 'fact')}, last checked {longDate(pack.info.checked)}
            </p>
          </div>
          {pack.info.origin && <Origin origin={pack.info.origin} />}
          <Checks facts={[...pack.facts.values()]} />
          {groupSources([...pack.facts.values()]).map((guide) => (
            <Guide key={guide.title} pack={pack.id} guide={guide} />
          ))}
        </section>
      ))}
      <Footer />
    </main>
  );
}

function Origin({ origin }: { origin: NonNullable<Pack['info']['origin']> }) {
  return (
    <p className="source-intro">
      The pack began from{' '}
      <a href={origin.url} rel="noreferrer">
        {origin.title}
        <Glyph name="external" size="s" />
      </a>
      {origin.author && ` by ${origin.author}`}. Its claims were checked one by one against the sources below; where
      they no longer hold, the facts say so.
    </p>
  );
}

function Checks({ facts }: { facts: readonly Fact[] }) {
  const by = new Map<Fact['verified'], number>();
  for (const { verified } of facts) by.set(verified, (by.get(verified) ?? 0) + 1);
  return (
    <dl className="check-counts">
      {[...by].map(([verified, n]) => (
        <div key={verified}>
          <dt>{VERIFIED_WORDS[verified]}</dt>
          <dd>{n}</dd>
        </div>
      ))}
    </dl>
  );
}

function Guide({ pack, guide }: { pack: string; guide: SourceGuide }) {
  return (
    <section className="source-guide">
      <h3>{guide.title}</h3>
      {guide.sources.map(({ source, page, facts }) => (
        <div className="source-entry" key={source?.url ?? page}>
          <div>
            <h4>
              {source ? (
                <a href={source.url} rel="noreferrer">
                  {page}
                  <Glyph name="external" size="s" />
                </a>
              ) : (
                page
              )}
            </h4>
            {source?.repoPath && <p className="source">read as {source.repoPath}</p>}
          </div>
          <ul className="source-facts">
            {facts.map((fact) => (
              <li key={fact.id}>
                <a href={factAddress(pack, fact.id)}>{fact.statement}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
