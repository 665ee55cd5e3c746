import { describe, expect, it } from 'vitest';
import { FAULT_KINDS, TRAPS } from '@/simulator';
import { factIds } from '../services/service-contract';

const facts = factIds();
const known: ReadonlySet<string> = new Set([...FAULT_KINDS, 'monthly-cost']);

describe('every trap', () => {
  it.each(TRAPS.map((t) => [t.id, t] as const))('%s names a fact and what it is found under', (_, trap) => {
    expect(facts).toContain(trap.fact);
    expect(trap.under.length).toBeGreaterThan(0);
    for (const what of trap.under) for (const kind of what.split('+')) expect(known, what).toContain(kind);
  });

  it('has an id of its own', () => expect(new Set(TRAPS.map((t) => t.id)).size).toBe(TRAPS.length));
});
