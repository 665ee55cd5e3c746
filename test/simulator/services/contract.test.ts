import { describe, expect, it } from 'vitest';
import { services } from '@/simulator';
import { expectServiceContract, factIds } from './service-contract';

const facts = factIds();

describe('every service', () => {
  it.each(services.map((s) => [s.type, s] as const))('%s keeps the contract', (_, service) => {
    expectServiceContract(service, facts);
  });

  it('has a type of its own', () => {
    expect(new Set(services.map((s) => s.type)).size).toBe(services.length);
  });
});
