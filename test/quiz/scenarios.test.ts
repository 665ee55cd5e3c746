import { describe, expect, it } from 'vitest';
import { coverageOf } from '@/quiz/coverage';
import { textInfo } from '@/quiz/material/words';
import { Random } from '@/quiz/random';
import { scenarios } from '@/quiz/scenarios';
import { duration, finding } from '@/quiz/scenarios/figures';
import { Trial } from '@/quiz/scenarios/trial';
import { readPack } from '@/server/content/packs';
import { harbour } from '../helpers/harbour';

const { pack } = readPack('content/packs/aws-ha');
if (pack === null) throw new Error('the pack cannot be read');

const DRAWS = [1, 2, 3];

describe.each(scenarios)('the scenario $id', (scenario) => {
  const drawn = DRAWS.map((seed) => scenario.imagine(new Random(`${scenario.id} ${seed}`)));

  it('names facts and misconceptions of the pack', () => {
    const changes = drawn.flatMap((one) => [...one.changes, ...(one.together ?? [])]);
    const facts = [...scenario.facts, ...changes.map(({ fact }) => fact)];
    expect(facts.filter((fact) => !pack.facts.has(fact))).toEqual([]);
    expect(changes.flatMap(({ belief }) => (belief && !pack.beliefs.has(belief) ? [belief] : []))).toEqual([]);
    expect(pack.topics.some(({ id }) => id === scenario.topic)).toBe(true);
  });

  it('separates as many changes from the others as it says, and does not hold as it stands', () => {
    for (const situation of drawn) {
      const trial = Trial.of(pack, scenario.id, scenario.topic, situation);
      const verdicts = situation.changes.map(({ edits }) => trial.outcome(edits)?.verdict);
      expect(trial.outcome([])?.verdict, situation.story).toBe('fails');
      expect(verdicts.filter((one) => one === 'holds').length).toBeGreaterThanOrEqual(scenario.remedies);
      expect(verdicts.filter((one) => one === 'fails').length).toBeGreaterThanOrEqual(3);
    }
  });

  it('varies, reads in a breath, and has options of one form', () => {
    expect(new Set(drawn.map(({ story }) => story)).size).toBeGreaterThan(1);
    for (const { story, need, changes } of drawn) {
      expect(textInfo(`${story} ${need.says}`).length).toBeLessThanOrEqual(95);
      expect(changes.filter(({ text }) => !/^[A-Z].*\.$/.test(text)).map(({ text }) => text)).toEqual([]);
      expect(new Set(changes.map(({ text }) => text)).size).toBe(changes.length);
    }
  });
});

describe('what is asked', () => {
  it('is every fact of relevance 2 and 3, every misconception, relation, service and fault', {
    timeout: 120_000,
  }, () => {
    const { facts, beliefs, relations, services, faults } = coverageOf(pack);
    expect({ facts, beliefs, relations, services, faults }).toMatchObject({
      facts: { missing: [] },
      beliefs: { missing: [] },
      relations: { missing: [] },
      services: { missing: [] },
      faults: { missing: [] },
    });
  });

  it('is no service and no fault of a pack without prices', () => {
    const { services, faults } = coverageOf(harbour().pack);
    expect([services.of, faults.of]).toEqual([0, 0]);
  });
});

describe('figures in words', () => {
  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [90, '1 minute 30 seconds'],
    [3600, '1 hour'],
    [4500, '1 hour 15 minutes'],
    [86_400, '1 day'],
    [172_800, '2 days'],
  ])('%i seconds are %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });

  it.each([
    ['downtime', 0, 'never down'],
    ['data-lost', 31_536_000, 'all data lost, with nothing to restore'],
    ['failed-share', 0.256, '26% of the requests of an hour failed'],
    ['failed-share', 0.004, '0.4% of the requests of an hour failed'],
    ['writes-lost', 43_200, '43,200 writes lost'],
    ['hands', 1, '1 task left to people'],
  ] as const)('a %s of %d is "%s"', (measure, value, words) => {
    expect(finding(measure, value)).toBe(words);
  });
});
