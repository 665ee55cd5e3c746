import { z } from 'zod';
import type { Pack } from '@/curriculum/pack';
import type { Now } from '@/progress/standing';
import { addDays } from '@/progress/study-day';
import { authorise } from '../access';
import { AppError, parseInput } from '../errors';
import { ItemAddressSchema, requireItem, requirePack, SlugSchema } from '../items/required';
import type { Visitor } from '../session/visitor';
import { saveMark } from './writes';

const Decision = z.enum(['bury', 'suspend', 'restore']);

/** A fact by its id, or by a question whose main fact it is: before the answer a page does not know the fact's name. */
const MarkSchema = z.union([
  z.strictObject({
    pack: SlugSchema,
    fact: z.string().regex(/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,80}$/, 'a fact is named "topic/name"'),
    decision: Decision,
  }),
  ItemAddressSchema.omit({ packVersion: true }).extend({ decision: Decision }),
]);

/** What was decided. */
export interface MarkSet {
  decision: z.output<typeof Decision>;
  /** First day on which a buried fact is asked again. */
  until: string | null;
}

/**
 * Puts a fact aside, until tomorrow (`bury`) or until it is brought back (`suspend`, `restore`). Throws `unknown-fact`, `unknown-item` and
 * the like.
 */
export async function setMark(visitor: Visitor, input: unknown, now: Now): Promise<MarkSet> {
  authorise(await visitor.current(), 'mark-fact');
  const wish = parseInput(MarkSchema, input);
  const pack = requirePack(wish.pack);
  const fact = 'fact' in wish ? wish.fact : ((await requireItem(pack, wish.template, wish.seed)).facts[0] ?? '');
  requireFact(pack, fact);
  const { decision } = wish;
  const until = decision === 'bury' ? addDays(now.today, 1) : null;
  const { id: userId } = await visitor.ensure();
  const updatedAt = new Date(now.at);
  await saveMark({ userId, pack: pack.id, fact, buriedUntil: until, suspended: decision === 'suspend', updatedAt });
  return { decision, until };
}

function requireFact(pack: Pack, fact: string): void {
  if (pack.facts.has(fact)) return;
  throw new AppError('unknown-fact', { say: 'unknown-fact-named', values: { pack: pack.id, fact }, path: 'fact' });
}
