import { z } from 'zod';
import { authorise } from '../access';
import { parseInput } from '../errors';
import { requireBrief, requirePack, SlugSchema } from '../items/required';
import type { Visitor } from '../session/visitor';
import { storableDocument } from './document';
import { saveDraft } from './writes';

export const SavedDesignSchema = z.strictObject({
  pack: SlugSchema,
  brief: SlugSchema,
  /** The design; it may be unfinished, so it is not judged here. */
  document: z.unknown(),
  /** Revision that the page had loaded; 0 when there was no draft yet. */
  basedOn: z.int().min(0).max(2_147_483_646),
  /** Save over a newer revision, which is then kept. */
  overwrite: z.boolean().default(false),
});

/** Saves the visitor's draft of a brief. Throws AppError, `stale-draft` with both revisions in `data`. */
export async function saveDesign(visitor: Visitor, input: unknown): Promise<{ revision: number; savedAt: Date }> {
  authorise(await visitor.current(), 'save-design');
  const { pack: packId, brief, document: given, basedOn, overwrite } = parseInput(SavedDesignSchema, input);
  const pack = requirePack(packId);
  requireBrief(pack, brief);
  const document = storableDocument(given);
  const { id: userId } = await visitor.ensure();
  const saved = await saveDraft({ userId, pack: pack.id, brief }, document, basedOn, overwrite);
  return { revision: saved.revision, savedAt: saved.updatedAt };
}
