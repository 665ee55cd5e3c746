import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreements } from './compare';
import { cases, repeatedCases } from './random-case';

const DESIGNS = Number(process.env.FAULTLINE_REFERENCE_DESIGNS ?? 24);

describe('the simulator and the reference that takes one request at a time', { timeout: 900_000 }, () => {
  it(`agree on ${DESIGNS} random designs within sampling error`, () => {
    fc.sample(cases, { numRuns: DESIGNS, seed: 20_261_201 }).forEach((c, i) => {
      expect(disagreements(c, 1000 + i), JSON.stringify(c)).toEqual([]);
    });
  });

  it(`agree on ${DESIGNS} random designs whose clients ask again`, () => {
    fc.sample(repeatedCases, { numRuns: DESIGNS, seed: 20_261_202 }).forEach((c, i) => {
      expect(disagreements(c, 5000 + i), JSON.stringify(c)).toEqual([]);
    });
  });
});
