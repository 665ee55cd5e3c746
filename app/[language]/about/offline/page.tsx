import type { Metadata } from 'next';
import { getTranslations } from '@/components/language/on-the-server';
import { OfflineGuide } from '@/components/offline/offline-guide';
import { listBriefs } from '@/server/briefs/loaders';
import { listPacks } from '@/server/content/packs';

export const dynamic = 'force-static';
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('offline');
  return { title: t('title'), description: t('description') };
}

export default function OfflinePage() {
  const briefs = listBriefs().map(({ brief: { id, title } }) => ({ id, title }));
  return <OfflineGuide packs={listPacks()} briefs={briefs} />;
}
