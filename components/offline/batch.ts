import type { OfflineBatch } from '@/quiz/offline-batch';
import type { AnsweredStep } from '../practice/step';
import { clearRows, readRow, readRows, writeRow } from './store';

/** A batch as this browser keeps it. */
export interface KeptBatch extends OfflineBatch {
  /** Milliseconds since 1970. */
  fetchedAt: number;
  /** What was answered of it without a network, by client id. */
  answered: Record<string, AnsweredStep>;
}

/** A batch is fetched anew after a day, or when fewer than half its questions are left. */
const FRESH_MS = 24 * 3_600_000;

/** Every batch that is kept. */
export function keptBatches(): Promise<KeptBatch[]> {
  return readRows<KeptBatch>('batches');
}

/** Notes what was answered, so that a reload goes on after it. */
export async function noteAnswered(pack: string, clientId: string, answered: AnsweredStep): Promise<void> {
  const batch = await readRow<KeptBatch>('batches', pack);
  if (batch) await writeRow('batches', { ...batch, answered: { ...batch.answered, [clientId]: answered } });
}

/** Forgets every batch. */
export function forgetBatches(): Promise<void> {
  return clearRows('batches');
}

/** Fetches a new batch of a pack where the one that is kept is old, used up or somebody else's. Never throws. */
export async function refreshBatch(pack: string, account: string | null): Promise<void> {
  const kept = await readRow<KeptBatch>('batches', pack);
  if (kept && isFresh(kept, account, Date.now())) return;
  try {
    const response = await fetch(`/practice/offline/batch?${new URLSearchParams({ pack })}`);
    if (!response.ok) return;
    const batch: OfflineBatch = await response.json();
    await writeRow('batches', { ...batch, fetchedAt: Date.now(), answered: {} } satisfies KeptBatch);
  } catch {
    // What is kept serves on.
  }
}

function isFresh({ owner, fetchedAt, questions, answered }: KeptBatch, account: string | null, now: number): boolean {
  const left = questions.length - Object.keys(answered).length;
  return owner === account && now - fetchedAt < FRESH_MS && 2 * left > questions.length;
}
