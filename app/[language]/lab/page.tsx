import type { Metadata } from 'next';
import { BriefList } from '@/components/lab/brief-list';
import { getTranslations } from '@/components/language/on-the-server';
import { Footer } from '@/components/shell/footer';
import { loadBriefLines } from '@/server/briefs/lines';
import { currentLearner } from '@/server/session/loaders';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lab');
  return { title: t('page.title'), description: t('page.description') };
}

type Query = Record<string, string | string[] | undefined>;

export default async function LabPage({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('lab');
  const { topic } = await searchParams;
  const learner = await currentLearner();
  const lines = await loadBriefLines(learner?.id ?? null);
  const known = lines.some(({ topics }) => topics.some(({ id }) => id === topic));
  return (
    <main id="main" className="page lab-page">
      <header className="lab-page-head">
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
        <p>
          {t.rich('page.others', {
            free: (text) => <a href="/lab/free">{text}</a>,
            template: (text) => <a href="/lab/import">{text}</a>,
          })}
        </p>
      </header>
      <BriefList briefs={lines} topic={known ? String(topic) : null} />
      <Footer />
    </main>
  );
}
