import type { Design } from '@/simulator';
import { USERS } from '@/simulator';

/**
 * How many calls after the users each resource comes: the longest way to it, so that every call goes to the right. What
 * nobody calls stands with what it belongs to: a volume after its instance, a replica beside its source, a plan of
 * snapshots under its volume, an image under what starts from it.
 */
export function ranksOf(design: Design): Map<string, number> {
  const calls = [...design.links.map(({ from, to }) => ({ from, to })), ...attachments(design)];
  const ranks = new Map<string, number>([[USERS, 0]]);
  // A ring of calls is refused before, so as many rounds as there are resources settle every rank.
  for (let round = 0; round <= design.resources.length; round++) {
    let changed = false;
    for (const { from, to } of calls) {
      const rank = ranks.get(from);
      if (rank === undefined || (ranks.get(to) ?? 0) > rank) continue;
      ranks.set(to, rank + 1);
      changed = true;
    }
    if (!changed) break;
  }
  for (const resource of design.resources) {
    if (ranks.has(resource.id)) continue;
    const near = neighbour(design, resource);
    ranks.set(resource.id, (near === undefined ? undefined : ranks.get(near)) ?? 1);
  }
  return ranks;
}

function attachments(design: Design): { from: string; to: string }[] {
  return design.resources.flatMap((r) => ('attachedTo' in r ? [{ from: r.attachedTo, to: r.id }] : []));
}

function neighbour(design: Design, resource: Design['resources'][number]): string | undefined {
  if (resource.type === 'rds-read-replica') return resource.source;
  if (resource.type === 'snapshot-schedule') return resource.volume;
  if (resource.type !== 'ami') return undefined;
  return design.resources.find((r) => 'image' in r && r.image === resource.id)?.id;
}
