import type { OfflineBriefs } from '@/components/lab/offline-lab';
import { publicBrief } from '@/components/lab/public-brief';
import { loadFreeLab } from '@/server/briefs/free';
import { listBriefs } from '@/server/briefs/loaders';
import { packWords } from '../[language]/lab/[brief]/lab-props';

export const dynamic = 'force-static';

/** Every brief without its answers, for the lab without a network; made once by the build. */
export function GET(): Response {
  const briefs = listBriefs();
  const free = loadFreeLab();
  const all = free === null ? briefs : [...briefs, free];
  const packs = new Map(all.map(({ pack, prices }) => [pack.id, { pack, prices }]));
  const body: OfflineBriefs = {
    packs: Object.fromEntries(
      [...packs].map(([id, { pack, prices }]) => [id, { version: pack.version, prices, ...packWords(pack) }]),
    ),
    briefs: all.map(({ pack, brief }) => ({ pack: pack.id, brief: publicBrief(brief), isFree: free?.brief === brief })),
  };
  return Response.json(body);
}
