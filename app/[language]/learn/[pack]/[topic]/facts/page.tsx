import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FactList } from '@/components/facts/fact-list';
import { getTranslations } from '@/components/language/on-the-server';
import { listPacks, loadPack } from '@/server/content/packs';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Params = { pack: string; topic: string };

export function generateStaticParams(): Params[] {
  return listPacks().flatMap((pack) => pack.topics.map((topic) => ({ pack: pack.id, topic: topic.id })));
}

function find({ pack: packId, topic: topicId }: Params) {
  const pack = loadPack(packId);
  const topic = pack?.topics.find(({ id }) => id === topicId);
  if (!pack || !topic) notFound();
  return { pack, topic };
}

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const { topic } = find(await params);
  const t = await getTranslations('facts');
  return { title: t('title', { topic: topic.short }), description: t('description', { topic: topic.title }) };
}

export default async function FactsPage({ params }: { params: Promise<Params> }) {
  const { pack, topic } = find(await params);
  return <FactList pack={pack} topic={topic} />;
}
