import type { Pack } from '@/curriculum/pack';
import { listPacks } from '../content/packs';
import { loadOverview, type Overview } from './loaders';

/**
 * The pack that the home page is about, with the learner's overview of it: the one in which something was done last, the
 * first where nothing was. Null where the installation has no pack.
 */
export async function loadHome(userId: string | null): Promise<{ pack: Pack; overview: Overview } | null> {
  const packs = listPacks();
  const asked = userId === null ? packs.slice(0, 1) : packs;
  const homes = await Promise.all(asked.map(async (pack) => ({ pack, overview: await loadOverview(userId, pack) })));
  const [first, ...rest] = homes;
  if (!first) return null;
  return rest.reduce((latest, home) => (lastAt(home.overview) > lastAt(latest.overview) ? home : latest), first);
}

/** Milliseconds since 1970 of the last thing done; 0 for nothing. */
function lastAt({ leftOff: { reading, brief, practice } }: Overview): number {
  return Math.max(0, ...[reading, brief, practice].map((last) => last?.at.getTime() ?? 0));
}
