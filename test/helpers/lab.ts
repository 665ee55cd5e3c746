import { readPack } from '@/server/content/packs';
import { type ParsedBrief, type PriceSheet, parseBrief, parsePrices } from '@/simulator';

/** The first brief of the real pack with its prices, read as the app reads them. */
export function shop(): { brief: ParsedBrief; prices: PriceSheet; document: unknown } {
  const { pack } = readPack('content/packs/aws-ha');
  const raw = pack?.briefs.get('shop')?.document.value;
  const brief = parseBrief(raw);
  const prices = parsePrices(pack?.prices?.document.value);
  if (!brief.ok || !prices.ok) throw new Error(JSON.stringify([...brief.problems, ...prices.problems]));
  return { brief: brief.value, prices: prices.value, document: raw };
}
