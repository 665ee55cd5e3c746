import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TopicList } from '@/components/reading/topic-list';
import { listPacks, loadPack } from '@/server/content/packs';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Params = { pack: string };

export function generateStaticParams(): Params[] {
  return listPacks().map((pack) => ({ pack: pack.id }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const pack = loadPack((await params).pack);
  return { title: pack?.info.title, description: pack?.info.summary };
}

export default async function PackPage({ params }: { params: Promise<Params> }) {
  const pack = loadPack((await params).pack);
  if (!pack) notFound();
  return <TopicList pack={pack} />;
}
