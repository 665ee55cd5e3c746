import { z } from 'zod';
import { parseInput } from '../errors';
import { requireBrief, requirePack, SlugSchema } from '../items/required';
import type { Visitor } from '../session/visitor';
import { type Draft, readDraft } from './reads';

const DraftQuerySchema = z.strictObject({ pack: SlugSchema, brief: SlugSchema });

/** The visitor's draft of a brief; null where there is none. Makes nothing. */
export async function loadDraft(visitor: Visitor, query: URLSearchParams): Promise<{ draft: Draft | null }> {
  const { pack: packId, brief } = parseInput(DraftQuerySchema, Object.fromEntries(query));
  const pack = requirePack(packId);
  requireBrief(pack, brief);
  const learner = await visitor.current();
  return { draft: learner && (await readDraft(learner.id, pack.id, brief)) };
}
