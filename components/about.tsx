import { useTranslations } from '#language';
import type { Pack } from '@/curriculum/pack';
import { useMaterialMarks } from './language/material';
import { useLongDate } from './language/use-long-date';
import { packAddress } from './reading/addresses';
import { Footer } from './shell/footer';

const FONTS = [
  { name: 'Mona Sans', use: 'interface', licence: '/licences/mona-sans.txt' },
  { name: 'Literata', use: 'reading', licence: '/licences/literata.txt' },
  { name: 'Commit Mono', use: 'identifiers', licence: '/licences/commit-mono.txt' },
] as const;

/** What this is, how its material is kept true, what it keeps about its readers, and its licences. */
export function About({ packs }: { packs: readonly Pack[] }) {
  const t = useTranslations('about');
  const longDate = useLongDate();
  const material = useMaterialMarks();
  return (
    <main id="main" className="page page-narrow">
      <div className="about">
        <header className="page-head">
          <h1>{t('title')}</h1>
        </header>
        <p>{t('what')}</p>
        <h2>{t('kept.title')}</h2>
        <p>{t.rich('kept.facts', { link: (text) => <a href="/about/sources">{text}</a> })}</p>
        <p>{t.rich('kept.simulator', { link: (text) => <a href="/about/simulator">{text}</a> })}</p>
        <ul>
          {packs.map((pack) => (
            <li key={pack.id}>
              {t.rich('kept.pack', {
                link: (title) => (
                  <a href={packAddress(pack.id)} {...material}>
                    {title}
                  </a>
                ),
                title: pack.info.title,
                topics: pack.topics.length,
                facts: pack.facts.size,
                version: pack.version,
                date: longDate(pack.info.checked),
              })}
            </li>
          ))}
        </ul>
        <h2>{t('you.title')}</h2>
        <p>{t.rich('you.body', { link: (text) => <a href="/account">{text}</a> })}</p>
        <h2>{t('licences.title')}</h2>
        <p>{t('licences.body')}</p>
        <ul>
          {FONTS.map(({ name, use, licence }) => (
            <li key={name}>
              {t.rich('licences.font', {
                name,
                use: t(`licences.uses.${use}`),
                link: (text) => <a href={licence}>{text}</a>,
              })}
            </li>
          ))}
        </ul>
        {packs.flatMap((pack) =>
          pack.info.trademark
            ? [
                <p key={pack.id} {...material}>
                  {pack.info.trademark}
                </p>,
              ]
            : [],
        )}
      </div>
      <Footer />
    </main>
  );
}
