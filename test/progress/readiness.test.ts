import { describe, expect, test } from 'vitest';
import type { LoggedAnswer } from '@/progress/answer-log';
import { mean } from '@/progress/mastery';
import { type ExamFact, FEWEST_ANSWERS, readiness } from '@/progress/readiness';
import { replay } from '@/progress/replay';
import { DAY_MS } from '@/progress/study-day';
import { EXAM, type SimulatedLearner, simulatedLearners } from './simulated-learners';

const FACTS: ExamFact[] = Array.from({ length: 60 }, (_, index) => ({
  ...{ id: `t${index % 3}/f${index}`, topic: `t${index % 3}`, weight: 1 },
}));

/** A log of so many answers to different facts, an hour apart, of which a share is right. */
function log(answers: number, right: number): LoggedAnswer[] {
  return Array.from({ length: answers }, (_, index) => {
    const fact = FACTS[index % FACTS.length];
    return {
      ...{ at: index * 3_600_000, template: 'value', seed: index, topic: fact?.topic ?? '', facts: [fact?.id ?? ''] },
      ...{ beliefs: [], correct: (index * 7) % 10 < right * 10, confidence: null, elapsedMs: null, takenBack: false },
    };
  });
}

function said(answers: LoggedAnswer[], at = answers.length * 3_600_000) {
  const { memories, reviews } = replay(answers);
  return readiness(FACTS, memories, reviews, EXAM, at);
}

describe('readiness', () => {
  test(`is not told before ${FEWEST_ANSWERS} answers`, () => {
    expect(said(log(FEWEST_ANSWERS - 1, 1))).toBeNull();
    expect(said(log(FEWEST_ANSWERS, 1))).not.toBeNull();
  });

  test.each([
    { right: 1, low: 0.95, high: 1 },
    { right: 0.7, low: 0.2, high: 0.9 },
    { right: 0.3, low: 0, high: 0.05 },
  ])('of somebody right in $right of 240 answers lies between $low and $high', ({ right, low, high }) => {
    const { pass } = said(log(240, right)) ?? { pass: Number.NaN };
    expect(pass).toBeGreaterThanOrEqual(low);
    expect(pass).toBeLessThanOrEqual(high);
  });

  test('narrows with answers, and its intervals hold what it says', () => {
    const [few, many] = [said(log(25, 0.7)), said(log(240, 0.7))];
    if (!few || !many) throw new Error('nothing was said');
    const width = ({ scoreInterval: { low, high } }: typeof few) => high - low;
    expect(width(many)).toBeLessThan(width(few));
    for (const { pass, passInterval, score, scoreInterval } of [few, many]) {
      expect(passInterval.low).toBeLessThanOrEqual(pass);
      expect(passInterval.high).toBeGreaterThanOrEqual(pass);
      expect(scoreInterval.low).toBeLessThan(score);
      expect(scoreInterval.high).toBeGreaterThan(score);
      expect(scoreInterval.low).toBeGreaterThanOrEqual(EXAM.scale[0]);
      expect(scoreInterval.high).toBeLessThanOrEqual(EXAM.scale[1]);
    }
  });

  test('falls when nothing is practised until the day', () => {
    const answers = log(120, 0.8);
    const soon = said(answers)?.pass ?? 0;
    expect(said(answers, 200 * DAY_MS)?.pass).toBeLessThan(soon);
  });

  test('says what it rests on, and measures nothing by questions whose key was seen', () => {
    const answers = log(36, 0.5).filter(({ topic }) => topic !== 't2');
    expect(said([...answers, ...answers.slice(0, 10)])).toMatchObject({
      restsOn: { answers: 24, facts: 24, of: 60, unasked: ['t2'] },
    });
  });

  test('is the same for the same log', () => {
    expect(said(log(50, 0.6))).toEqual(said(log(50, 0.6)));
  });
});

describe('the chance of passing that is told to 1,000 simulated learners', { timeout: 180_000 }, () => {
  const learners = simulatedLearners(1_000, 1);
  const gap = (some: readonly SimulatedLearner[]) =>
    mean(some.map(({ said }) => said.pass)) - mean(some.map(({ truth }) => truth));

  test('is right on average within 3 points, and within 3 points over five bands of it', () => {
    const sorted = learners.toSorted((a, b) => a.said.pass - b.said.pass);
    const bands = [0, 1, 2, 3, 4].map((band) => sorted.slice(band * 200, (band + 1) * 200));
    expect(Math.abs(gap(learners))).toBeLessThan(0.03);
    expect(mean(bands.map((band) => Math.abs(gap(band))))).toBeLessThan(0.03);
    // It also tells them apart: the lowest fifth hardly passes, the highest nearly always.
    expect(mean((bands[0] ?? []).map(({ truth }) => truth))).toBeLessThan(0.15);
    expect(mean((bands[4] ?? []).map(({ truth }) => truth))).toBeGreaterThan(0.9);
  });

  test('has an interval that holds the truth at least 8 times in 10', () => {
    const held = learners.filter(
      ({ truth, said: { passInterval } }) => truth >= passInterval.low && truth <= passInterval.high,
    );
    expect(held.length).toBeGreaterThanOrEqual(800);
  });
});
