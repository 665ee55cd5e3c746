import { useTranslations } from '#language';
import type { Pack } from '@/curriculum/pack';
import { useMaterialMarks } from '../language/material';
import { packAddress, topicAddress } from '../reading/addresses';
import { Footer } from '../shell/footer';

/** What works without a network, with the way to all of it; served in the place of every page that does not. */
export function OfflineGuide({
  packs,
  briefs,
}: {
  packs: readonly Pack[];
  briefs: readonly { id: string; title: string }[];
}) {
  const t = useTranslations('offline');
  const material = useMaterialMarks();
  return (
    <main id="main" className="page page-narrow">
      <div className="about">
        <header className="page-head">
          <h1>{t('title')}</h1>
        </header>
        <p>{t('lead')}</p>
        <h2>{t('practice')}</h2>
        <p>{t.rich('practiceBody', { link: (text) => <a href="/practice/offline">{text}</a> })}</p>
        {packs.map((pack) => (
          <section key={pack.id} aria-labelledby={`read-${pack.id}`}>
            <h2 id={`read-${pack.id}`}>
              {t.rich('read', {
                title: pack.info.title,
                link: (title) => (
                  <a href={packAddress(pack.id)} {...material}>
                    {title}
                  </a>
                ),
              })}
            </h2>
            <ul {...material}>
              {pack.topics.map(({ id, title }) => (
                <li key={id}>
                  <a href={topicAddress(pack.id, id)}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <h2>{t('lab')}</h2>
        <p>{t('labBody')}</p>
        <ul>
          <li>
            <a href="/lab/free">{t('free')}</a>
          </li>
          {briefs.map(({ id, title }) => (
            <li key={id}>
              <a href={`/lab/${id}`} {...material}>
                {title}
              </a>
            </li>
          ))}
        </ul>
        <h2>{t('install')}</h2>
        <p>{t('installBody')}</p>
      </div>
      <Footer />
    </main>
  );
}
