import type { Metadata } from 'next';
import { About } from '@/components/about';
import { getTranslations } from '@/components/language/on-the-server';
import { listPacks } from '@/server/content/packs';

export const dynamic = 'force-static';
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('about');
  return { title: t('short'), description: t('description') };
}

export default function AboutPage() {
  return <About packs={listPacks()} />;
}
