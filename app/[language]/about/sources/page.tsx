import type { Metadata } from 'next';
import { SourceList } from '@/components/facts/source-list';
import { listPacks } from '@/server/content/packs';

export const dynamic = 'force-static';
export const metadata: Metadata = {
  title: 'Sources',
  description: 'Every source of the material, with the facts that rest on it.',
};

export default function SourcesPage() {
  return <SourceList packs={listPacks()} />;
}
