import type { Metadata } from 'next';
import { getTranslations } from '@/components/language/on-the-server';
import { PackList } from '@/components/reading/pack-list';
import { listPacks } from '@/server/content/packs';

export const dynamic = 'force-static';
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reading');
  return { title: t('packs.title'), description: t('packs.description') };
}

export default function LearnPage() {
  return <PackList packs={listPacks()} />;
}
