import type { Metadata } from 'next';
import { SourceList } from '@/components/facts/source-list';
import { getTranslations } from '@/components/language/on-the-server';
import { listPacks } from '@/server/content/packs';

export const dynamic = 'force-static';
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('facts');
  return { title: t('sources.title'), description: t('sources.description') };
}

export default function SourcesPage() {
  return <SourceList packs={listPacks()} />;
}
