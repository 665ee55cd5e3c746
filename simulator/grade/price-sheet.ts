import { z } from 'zod';
import type { Parsed } from '../design/problem';
import { schemaProblems } from '../design/schema-problems';

const PriceSchema = z.strictObject({
  /** USD per unit. */
  usd: z.number().min(0).max(1_000_000),
  /** What one unit is: `instance-month`, `GB-month`, `GB`, … */
  unit: z.string(),
  /** The same under a one-year commitment, where there is one. */
  reserved: z.number().min(0).max(1_000_000).optional(),
  source: z.string(),
  verified: z.string(),
});

/** Dated prices of a pack, keyed by item. A month has 730 hours. */
export const PriceSheetSchema = z.strictObject({
  faultline: z.literal('prices/1'),
  date: z.string(),
  region: z.string(),
  note: z.string(),
  items: z.record(z.string(), PriceSchema),
});
export type PriceSheet = z.infer<typeof PriceSheetSchema>;

/** Reads a price sheet document. */
export function parsePrices(document: unknown): Parsed<PriceSheet> {
  const result = PriceSheetSchema.safeParse(document);
  if (result.success) return { ok: true, value: result.data, problems: [] };
  return { ok: false, value: null, problems: schemaProblems(document, result.error) };
}
