import { OwnerPage } from '@/components/owner/owner-page';
import { found } from '@/server/http/found';
import { loadOwnerPage } from '@/server/installation/loaders';
import { currentLearner } from '@/server/session/loaders';

type Query = Record<string, string | string[] | undefined>;

export default async function Owner({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const page = await found(loadOwnerPage(await currentLearner(), query), '/owner');
  return <OwnerPage {...page} done={doneWords(query)} problem={query.problem} />;
}

/** What the address says has just been done; null for nothing. */
function doneWords(query: Query): string | null {
  if (query.saved !== undefined) return 'The settings are stored and hold from now on.';
  if (query['backed-up'] !== undefined) return 'The backup is made and heads the list.';
  return null;
}
