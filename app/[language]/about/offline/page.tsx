import type { Metadata } from 'next';
import { OfflineGuide } from '@/components/offline/offline-guide';
import { listBriefs } from '@/server/briefs/loaders';
import { listPacks } from '@/server/content/packs';

export const dynamic = 'force-static';
export const metadata: Metadata = { title: 'Without a network', description: 'What works while there is no network.' };

export default function OfflinePage() {
  const briefs = listBriefs().map(({ brief: { id, title } }) => ({ id, title }));
  return <OfflineGuide packs={listPacks()} briefs={briefs} />;
}
