import type { Metadata } from 'next';
import { PackList } from '@/components/reading/pack-list';
import { listPacks } from '@/server/content/packs';

export const dynamic = 'force-static';
export const metadata: Metadata = { title: 'Learn', description: 'Every pack of material on this installation.' };

export default function LearnPage() {
  return <PackList packs={listPacks()} />;
}
