import { getTranslations } from '@/components/language/on-the-server';
import { OwnerPage } from '@/components/owner/owner-page';
import type { Translator } from '@/language/translator';
import { found } from '@/server/http/found';
import { loadOwnerPage } from '@/server/installation/loaders';
import { currentLearner } from '@/server/session/loaders';

type Query = Record<string, string | string[] | undefined>;

export default async function Owner({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const page = await found(loadOwnerPage(await currentLearner(), query), '/owner');
  return <OwnerPage {...page} done={doneWords(await getTranslations('owner'), query)} problem={query.problem} />;
}

/** What the address says has just been done; null for nothing. */
function doneWords(t: Translator<'owner'>, query: Query): string | null {
  if (query.saved !== undefined) return t('saved');
  if (query['backed-up'] !== undefined) return t('backedUp');
  return null;
}
