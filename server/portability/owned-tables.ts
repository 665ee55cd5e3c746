import { claimAnswers } from '../answers/writes';
import type { Prisma } from '../db/generated/client';
import { claimDesigns, claimKeptDrafts } from '../designs/writes';
import { claimReadings } from '../readings/writes';
import { claimSubmissions } from '../submissions/writes';

/** A page of exported rows, and where the next one starts; null when this was the last. */
export interface ExportedRows {
  rows: object[];
  next: string | null;
}

/** A table whose rows belong to one learner. */
export interface OwnedTable {
  /** As the database calls it. */
  table: string;
  /** Name of its list in an export. */
  name: string;
  /** Moves a guest's rows to an account, merging where both have the same. */
  claim(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void>;
}

/** What is bound to one browser or one way of signing in: a claim leaves it behind, and it goes with the guest. */
async function leaveBehind(): Promise<void> {}

/**
 * Every table with a `userId`. A test walks the database's own catalogue and fails when one is missing here. Deletion
 * needs no entry: all of them cascade from the user's row, which the same test tries.
 */
export const OWNED_TABLES: readonly OwnedTable[] = [
  { table: 'session', name: 'sessions', claim: leaveBehind },
  { table: 'account', name: 'signIns', claim: leaveBehind },
  { table: 'answer', name: 'answers', claim: claimAnswers },
  { table: 'design', name: 'drafts', claim: claimDesigns },
  { table: 'kept_draft', name: 'keptDrafts', claim: claimKeptDrafts },
  { table: 'submission', name: 'submissions', claim: claimSubmissions },
  { table: 'reading', name: 'readings', claim: claimReadings },
];
