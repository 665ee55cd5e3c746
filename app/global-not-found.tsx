import type { Metadata } from 'next';
import { getLanguage, getTranslations } from '@/components/language/on-the-server';
import { NotFoundPage } from '@/components/shell/not-found-page';
import { PageFrame } from './page-frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return { title: `${t('notFound.title')} · Faultline` };
}

/** What answers an address that the app does not have: a page of its own, without the pages' root. */
export default async function GlobalNotFound() {
  return (
    <PageFrame language={await getLanguage()}>
      <NotFoundPage />
    </PageFrame>
  );
}
