'use server';

import { type Outcome, outcome } from '../errors';
import { withVisitor } from '../session/loaders';
import { type ReadingInput, saveReading as save } from './save';

/** Remembers where whoever is asking is in a concept page. */
export async function saveReading(reading: ReadingInput): Promise<Outcome<{ saved: boolean }>> {
  return outcome(() => withVisitor((visitor) => save(visitor, reading, new Date())));
}
