import type { Pack } from '@/curriculum/pack';
import { Notice } from '../notice';
import { Footer } from '../shell/footer';
import { packAddress } from './addresses';
import { count, longDate } from './words';

/** Every pack of material that this installation has. */
export function PackList({ packs }: { packs: readonly Pack[] }) {
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>Learn</h1>
        <p>Each pack is one subject: pages to read, the facts they rest on, and questions made from those facts.</p>
      </header>
      {packs.length === 0 && (
        <Notice title="No material yet">
          <p>Packs appear here once they stand in the folder content/packs of this installation.</p>
        </Notice>
      )}
      <ul className="pack-list">
        {packs.map((pack) => (
          <li key={pack.id}>
            <h2>
              <a href={packAddress(pack.id)}>{pack.info.title}</a>
            </h2>
            <p>{pack.info.summary}</p>
            <p className="pack-list-meta">
              <span>{count(pack.topics.length, 'topic')}</span>
              <span>{count(pack.facts.size, 'fact')}</span>
              {pack.info.exam && <span>{pack.info.exam.name}</span>}
              <span>checked {longDate(pack.info.checked)}</span>
            </p>
          </li>
        ))}
      </ul>
      <Footer />
    </main>
  );
}
