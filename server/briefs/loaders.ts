import type { Pack, RawDocument } from '@/curriculum/pack';
import { inCourseOrder, type ParsedBrief, type PriceSheet, parseBrief, parsePrices } from '@/simulator';
import { listPacks } from '../content/packs';

/** A brief that can be worked on, with the pack it stands in and the prices it is billed by. */
export interface LoadedBrief {
  pack: Pack;
  brief: ParsedBrief;
  prices: PriceSheet;
}

const read = new WeakMap<RawDocument, LoadedBrief | null>();

/** The brief of that id; the first pack that has it where several do. Null where none has one that can be read. */
export function loadBrief(id: string): LoadedBrief | null {
  return listBriefs().find(({ brief }) => brief.id === id) ?? null;
}

/** Every brief of every pack that can be read, in the order of the course within a pack. */
export function listBriefs(): LoadedBrief[] {
  return listPacks().flatMap((pack) => {
    const briefs = [...pack.briefs.values()].flatMap((raw) => readBrief(pack, raw) ?? []);
    return briefs.sort((a, b) => inCourseOrder(a.brief, b.brief));
  });
}

function readBrief(pack: Pack, raw: RawDocument): LoadedBrief | null {
  const known = read.get(raw);
  if (known !== undefined) return known;
  const brief = parseBrief(raw.document.value);
  const prices = parsePrices(pack.prices?.document.value);
  const loaded = brief.ok && prices.ok ? { pack, brief: brief.value, prices: prices.value } : null;
  read.set(raw, loaded);
  return loaded;
}
