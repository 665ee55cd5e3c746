import type { Metadata } from 'next';
import { getTranslations } from '@/components/language/on-the-server';
import { SearchIndex } from '@/components/search/search-index';
import { SearchPage } from '@/components/search/search-page';
import { Shell } from '@/components/shell/shell';
import type { Pack } from '@/curriculum/pack';
import { searchDocuments } from '@/curriculum/search/search-documents';
import { listPacks } from '@/server/content/packs';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('search');
  return { title: t('title'), robots: { index: false } };
}

/** Most results on the page. */
const LIMIT = 40;

let known: { packs: readonly Pack[]; index: SearchIndex } | null = null;

export default async function Search({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { q } = await searchParams;
  const query = (typeof q === 'string' ? q : '').trim();
  const packs = listPacks();
  const hits = query === '' ? [] : indexOf(packs).find(query, LIMIT);
  const facts = packs.reduce((sum, pack) => sum + pack.facts.size, 0);
  const topics = packs.reduce((sum, pack) => sum + pack.topics.length, 0);
  return (
    <Shell current={null}>
      <SearchPage query={query} hits={hits} limit={LIMIT} searched={{ pages: topics, facts }} />
    </Shell>
  );
}

/** Made once for the same packs: in production once a process. */
function indexOf(packs: readonly Pack[]): SearchIndex {
  const same = known?.packs.length === packs.length && known.packs.every((pack, at) => pack === packs[at]);
  if (!known || !same) known = { packs, index: new SearchIndex(packs.flatMap(searchDocuments)) };
  return known.index;
}
