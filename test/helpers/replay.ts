import { sha256 } from '@/components/lab/sha256';
import type { Pack } from '@/curriculum/pack';
import { generateItem } from '@/quiz/generate';
import { templates } from '@/quiz/templates';

/** Seeds that a template is drawn with whose key the ledger holds, and of one that the simulator proves: 10,000 items in all. */
const LEDGER_SEEDS = 305;
const PROVEN_SEEDS = 20;

/** Between two seeds: a prime, so that all subjects of every template come and long addresses are among them. */
const STEP = 7_919;

/**
 * One line a template, `<id> <number of items> <SHA-256 of their bytes>`: equal wherever the same questions are made,
 * on whatever engine. A refused address counts with its refusal.
 */
export function replayDigests(pack: Pack): string[] {
  return templates.map(({ id, proven }) => {
    const seeds = Array.from({ length: proven ? PROVEN_SEEDS : LEDGER_SEEDS }, (_, index) => index * STEP);
    const made = seeds.map((seed) => generateItem(pack, id, seed));
    const items = made.filter(({ item }) => item !== null).length;
    return `${id} ${items} ${sha256(JSON.stringify(made))}`;
  });
}
