import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LiveBlock } from '@/components/figures/live-block';
import { RunBlock } from '@/components/figures/run-block';
import { getLanguage } from '@/components/language/on-the-server';
import { ConceptPage } from '@/components/reading/concept-page';
import { listPacks, loadPack } from '@/server/content/packs';
import { islandAddress } from '@/server/islands/manifest';

// A document: built once, its framework scripts stripped (docs/decisions/0007-documents-and-islands.md).
export const dynamic = 'force-static';
export const dynamicParams = false;

type Params = { pack: string; topic: string };

export function generateStaticParams(): Params[] {
  return listPacks().flatMap((pack) => pack.topics.map((topic) => ({ pack: pack.id, topic: topic.id })));
}

function find({ pack: packId, topic: topicId }: Params) {
  const pack = loadPack(packId);
  const topic = pack?.topics.find(({ id }) => id === topicId);
  if (!pack || !topic?.page) notFound();
  return { pack, topic, page: topic.page };
}

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const { topic, page } = find(await params);
  return { title: topic.title, description: page.lead };
}

export default async function TopicPage({ params }: { params: Promise<Params> }) {
  const { pack, topic, page } = find(await params);
  return (
    <>
      <ConceptPage
        pack={pack}
        topic={topic}
        page={page}
        runFigure={(block) =>
          block.type === 'live' ? <LiveBlock pack={pack} block={block} /> : <RunBlock pack={pack} block={block} />
        }
      />
      <script data-island type="module" src={islandAddress('topic', await getLanguage())} />
    </>
  );
}
