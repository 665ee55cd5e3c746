'use server';

import { type Outcome, outcome } from '../errors';
import { withVisitor } from '../session/loaders';
import { type SavedDesign, saveDesign as save } from './save';

/** Saves the draft of a brief of whoever is asking; gives the new revision. */
export async function saveDesign(design: SavedDesign): Promise<Outcome<{ revision: number; savedAt: Date }>> {
  return outcome(() => withVisitor((visitor) => save(visitor, design)));
}
