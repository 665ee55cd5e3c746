import { type Draft, readDraft } from '../designs/reads';
import { type Attempt, readAttempts } from '../submissions/reads';
import type { LoadedBrief } from './loaders';

/** What a learner has done on a brief so far; null, a visitor without a session, has done nothing. */
export async function loadWork(
  { pack, brief }: LoadedBrief,
  userId: string | null,
): Promise<{ draft: Draft | null; attempts: Attempt[] }> {
  if (userId === null) return { draft: null, attempts: [] };
  const [draft, attempts] = await Promise.all([
    readDraft(userId, pack.id, brief.id),
    readAttempts(userId, pack.id, brief.id),
  ]);
  return { draft, attempts };
}
