import { describe, expect, it } from 'vitest';
import { templatesFor } from '@/quiz/address';
import { coverageOf } from '@/quiz/coverage';
import { generatorFigures } from '@/quiz/statistics';
import { readPack } from '@/server/content/packs';

const { pack } = readPack('content/packs/aws-ha');
if (pack === null) throw new Error('the pack cannot be read');

describe('the generator on the pack aws-ha', { timeout: 60_000 }, () => {
  it('emits sound items, refuses few, and does not give the key away by its place or length', () => {
    const figures = generatorFigures(pack, templatesFor(pack), 2_000, 1);
    const emitted = figures.clean + figures.oneFlag + figures.moreFlags;
    expect(figures.moreFlags).toBe(0);
    expect(figures.clean / emitted).toBeGreaterThanOrEqual(0.98);
    expect(figures.refused / figures.seeds).toBeLessThan(0.1);
    expect(figures.longestKeyShare).toBeGreaterThan(0.05);
    expect(figures.longestKeyShare).toBeLessThan(0.35);
    const places = Object.values(figures.keyPositions);
    const even = places.reduce((sum, count) => sum + count, 0) / 4;
    expect(places).toHaveLength(4);
    expect(places.reduce((sum, count) => sum + (count - even) ** 2 / even, 0)).toBeLessThan(21.11);
  });

  it('asks every fact of relevance 2 and 3, and nearly every misconception and relation', () => {
    const { facts, beliefs, relations, subjects } = coverageOf(pack);
    expect(facts.missing).toEqual([]);
    expect(beliefs.asked / beliefs.of).toBeGreaterThan(0.97);
    expect(relations.asked / relations.of).toBeGreaterThan(0.97);
    expect(Object.entries(subjects).filter(([, count]) => count === 0)).toEqual([]);
  });
});
