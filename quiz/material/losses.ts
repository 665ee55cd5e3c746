import type { Pack } from '@/curriculum/pack';
import type { Stand } from './failures';
import { allStands } from './failures';
import { perPack } from './per-pack';
import { capitalised, textInfo } from './words';

/** Kinds of loss that exclude one another: nothing, everything since a copy was made, what a lagging copy lacks, a fixed window. */
export type LossKind = 'nothing' | 'since-copy' | 'lag' | 'window';

/** Kind of a loss in the ledger's words, or null for one that goes with others (memory, requests in flight, sessions). */
export function lossKind(loss: string): LossKind | null {
  if (/memory|local|in-flight|requests|cached|stale|depends|unless/i.test(loss)) return null;
  if (/^none/i.test(loss)) return 'nothing';
  if (/\b(seconds?|minutes?|hours?)\b/i.test(loss) && !/not yet/i.test(loss)) return 'window';
  if (/since|last copied/i.test(loss)) return 'since-copy';
  return /lag|delay|not yet/i.test(loss) ? 'lag' : null;
}

/** The loss as an option: "none (synchronous)" reads "Nothing that was committed", without its reason, and a time or a lag says of what. */
export function lossText(loss: string): string {
  return capitalised(
    loss
      .replace(/^none\b.*/i, 'nothing that was committed')
      .replace(/^replication (lag|delay)$/, 'writes not yet replicated')
      .replace(/minutes$/, 'minutes of writes'),
  );
}

/** Losses of a pack in its words, by kind; a bare "none" says too little to be an option. */
export const lossesByKind = perPack((pack): ReadonlyMap<LossKind, Stand[]> => {
  const found = new Map<LossKind, Stand[]>();
  for (const stand of losingStands(pack)) {
    const kind = lossKind(stand.entry?.dataLoss ?? '');
    if (kind !== null) found.set(kind, [...(found.get(kind) ?? []), stand]);
  }
  return found;
});

/** Longest loss that can be an option beside the others, in words. */
const MAX_WORDS = 6;

/** Mechanisms whose loss is one of the kinds, said briefly; a bare "none", or "none" of some place, is no answer to what is lost. */
export function losingStands(pack: Pack): Stand[] {
  return allStands(pack).filter((stand) => {
    const loss = stand.entry?.dataLoss ?? '';
    const kind = lossKind(loss);
    if (kind === null || textInfo(loss).length > MAX_WORDS) return false;
    return kind !== 'nothing' || /\(|acknowledged/.test(loss);
  });
}
