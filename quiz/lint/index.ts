import type { Pack } from '@/curriculum/pack';
import type { Item } from '../item';
import type { Finding, Flaw } from './flaw';

export type { Finding, Flaw } from './flaw';

/** Every rule, one line each. */
export const flaws: readonly Flaw[] = [];

/** Judges an item by every rule. With a pack, the rules that look things up in its ledger run too. */
export function lintItem(item: Item, pack: Pack | null = null): Finding[] {
  const findings: Finding[] = [];
  for (const { name, weight, check } of flaws) {
    const message = check(item, pack);
    if (message !== null) findings.push({ flaw: name, weight, message });
  }
  return findings;
}
