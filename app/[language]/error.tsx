'use client';

import { useTranslations } from '#language';
import { Button, ButtonLink } from '@/components/controls/button';
import { Notice } from '@/components/notice';
import { Shell } from '@/components/shell/shell';

/** Shown when making a page failed; what was stored before is safe, and trying again is often enough. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('shell');
  return (
    <Shell current={null}>
      <main id="main" className="page page-narrow page-quiet">
        <Notice
          kind="error"
          level={1}
          title={t('error.title')}
          actions={
            <>
              <Button onClick={reset}>{t('error.again')}</Button>
              <ButtonLink kind="quiet" href="/">
                {t('home')}
              </ButtonLink>
            </>
          }
        >
          <p>
            {t('error.body')}
            {error.digest && ` ${t('error.digest', { digest: error.digest })}`}
          </p>
        </Notice>
      </main>
    </Shell>
  );
}
