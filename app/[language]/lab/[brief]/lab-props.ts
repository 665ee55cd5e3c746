import { firstResult } from '@/components/lab/first-result';
import type { Doc } from '@/components/lab/history';
import type { LabProps } from '@/components/lab/lab';
import { publicBrief } from '@/components/lab/public-brief';
import { topicAddress } from '@/components/reading/addresses';
import type { LoadedBrief } from '@/server/briefs/loaders';
import type { loadWork } from '@/server/briefs/work';

/** Everything the lab starts with: the brief without its answers, the draft, and its first report. */
export function labProps(
  { pack, brief, prices }: LoadedBrief,
  { draft, attempts }: Awaited<ReturnType<typeof loadWork>>,
): LabProps {
  const document = (draft?.document ?? brief.start) as Doc;
  return {
    pack: { id: pack.id, version: pack.version },
    brief: publicBrief(brief),
    prices,
    stored: { document, revision: draft?.revision ?? 0, savedAt: draft?.savedAt.toISOString() ?? null },
    first: firstResult(brief, prices, document),
    attempts: attempts.map(({ id, score, at }) => ({ id, score, at: at.toISOString() })),
    ...packWords(pack),
  };
}

/** What the lab says of a pack beside the brief. */
export function packWords(pack: LoadedBrief['pack']): Pick<LabProps, 'statements' | 'topics'> {
  return {
    statements: Object.fromEntries([...pack.facts].map(([id, { statement }]) => [id, statement])),
    topics: pack.topics.map(({ id, title }) => ({ id, title, href: topicAddress(pack.id, id) })),
  };
}
