import { z } from 'zod';
import { authorise } from '../access';
import { parseInput } from '../errors';
import { mayKeep } from '../installation/guests';
import { requirePack, requireTopic, SlugSchema } from '../items/required';
import type { Visitor } from '../session/visitor';
import { saveReading as store } from './writes';

export const ReadingInputSchema = z.strictObject({
  pack: SlugSchema,
  topic: SlugSchema,
  /** Anchor of the section last read; empty for the top of the page. */
  section: z.string().regex(/^[a-z0-9-]{0,120}$/, 'the anchor of a section'),
  /** Share of the page seen, 0 to 1. */
  share: z.number().min(0).max(1),
});

/**
 * Remembers where the visitor is in a concept page. Nobody asked for it, so where nothing of guests is kept it says so and is no
 * failure. Throws AppError.
 */
export async function saveReading(visitor: Visitor, input: unknown, now: Date): Promise<{ saved: boolean }> {
  const asker = await visitor.current();
  authorise(asker, 'save-reading');
  const { pack: packId, topic: topicId, section, share } = parseInput(ReadingInputSchema, input);
  const pack = requirePack(packId);
  const topic = requireTopic(pack, topicId);
  if (!(await mayKeep(asker))) return { saved: false };
  const { id: userId } = await visitor.ensure();
  await store({ userId, pack: pack.id, topic: topic.id, section, share }, now);
  return { saved: true };
}
