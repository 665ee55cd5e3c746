import type { Metadata } from 'next';
import { ImportView } from '@/components/import/import-view';
import { ClientMessages } from '@/components/language/client-messages';
import { getTranslations } from '@/components/language/on-the-server';
import { Footer } from '@/components/shell/footer';
import './import.css';

/** Made when asked for: its scripts run by the nonce of each answer. */
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports');
  return { title: t('page.title'), description: t('page.description') };
}

export default async function ImportPage() {
  const t = await getTranslations('imports');
  return (
    <main id="main" className="page lab-page">
      <header className="lab-page-head">
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
        <p>{t('page.stays')}</p>
        <noscript>
          <p>{t.rich('page.noScript', { code: (text) => <code>{text}</code> })}</p>
        </noscript>
      </header>
      <ClientMessages areas={['imports']}>
        <ImportView />
      </ClientMessages>
      <Footer />
    </main>
  );
}
