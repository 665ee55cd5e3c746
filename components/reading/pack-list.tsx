import { useTranslations } from '#language';
import type { Pack } from '@/curriculum/pack';
import { useMaterialMarks } from '../language/material';
import { useLongDate } from '../language/use-long-date';
import { Notice } from '../notice';
import { Footer } from '../shell/footer';
import { packAddress } from './addresses';

/** Every pack of material that this installation has. */
export function PackList({ packs }: { packs: readonly Pack[] }) {
  const t = useTranslations('reading');
  const units = useTranslations('units');
  const longDate = useLongDate();
  const material = useMaterialMarks();
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{t('packs.title')}</h1>
        <p>{t('packs.lead')}</p>
      </header>
      {packs.length === 0 && (
        <Notice title={t('packs.none')}>
          <p>{t('packs.noneBody')}</p>
        </Notice>
      )}
      <ul className="pack-list">
        {packs.map((pack) => (
          <li key={pack.id}>
            <h2 {...material}>
              <a href={packAddress(pack.id)}>{pack.info.title}</a>
            </h2>
            <p {...material}>{pack.info.summary}</p>
            <p className="pack-list-meta">
              <span>{units('topics', { count: pack.topics.length })}</span>
              <span>{units('facts', { count: pack.facts.size })}</span>
              {pack.info.exam && <span {...material}>{pack.info.exam.name}</span>}
              <span>{t('packs.checked', { date: longDate(pack.info.checked) })}</span>
            </p>
          </li>
        ))}
      </ul>
      <Footer />
    </main>
  );
}
