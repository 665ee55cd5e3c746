import { useTranslations } from '#language';
import { ButtonLink } from '../controls/button';
import { Notice } from '../notice';
import { Footer } from './footer';
import { Shell } from './shell';

/** What stands at an address that has no page. */
export function NotFoundPage() {
  const t = useTranslations('shell');
  return (
    <Shell current={null}>
      <main id="main" className="page page-narrow page-quiet">
        <Notice
          level={1}
          title={t('notFound.heading')}
          actions={
            <>
              <ButtonLink href="/search">{t('search')}</ButtonLink>
              <ButtonLink kind="quiet" href="/learn">
                {t('notFound.allTopics')}
              </ButtonLink>
            </>
          }
        >
          <p>{t('notFound.body')}</p>
        </Notice>
        <Footer />
      </main>
    </Shell>
  );
}
