import type { Metadata } from 'next';
import { AboutSimulator } from '@/components/about-simulator';
import { getTranslations } from '@/components/language/on-the-server';
import { listPacks } from '@/server/content/packs';

export const dynamic = 'force-static';
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('about');
  return { title: t('simulator.title'), description: t('simulator.description') };
}

export default function SimulatorPage() {
  return <AboutSimulator packs={listPacks()} />;
}
