import { expect, it } from 'vitest';
import { faringAt, outcomeOf } from '@/classroom/gameday/outcome';
import type { Loss, Trace } from '@/simulator';

const segment = (fromS: number, toS: number, share: number) => ({
  ...{ fromS, toS, offered: [100, 0, 0, 0], served: [100 * share, 0, 0, 0], latencyS: 0.1 },
});

/** A run with a minute down from second 100 on, half of it with something on its way back, then a degraded minute. */
function run(losses: Loss[] = []): Trace {
  const event = (timeS: number, state: 'down' | 'recovering' | 'serving') => ({
    ...{ seq: 0, timeS, component: 'web', state, what: '', causeSeq: null, fact: null, hands: false },
  });
  return {
    ...{ faultAtS: 100, horizonS: 300, data: [], losses, cutShort: false },
    segments: [segment(0, 100, 1), segment(100, 160, 0), segment(160, 220, 0.8), segment(220, 400, 1)],
    events: [event(100, 'down'), event(130, 'recovering'), event(160, 'serving')],
    counts: { duplicates: 0, stalenessS: 0, hands: 0, jobDelayS: 0, brokenOff: 0 },
  };
}

it('reads off a run what a round came to', () => {
  expect(outcomeOf(run(), 100, 400)).toEqual({
    steps: [
      [0, 'down', 0],
      [30, 'recovering', 0],
      [60, 'degraded', 0.8],
      [120, 'ok', 1],
    ],
    ...{ downS: 60, degradedS: 60, lost: null, served: 1 - (60 + 12) / 300 },
  });
});

it('looks at its own stretch of the run alone', () => {
  expect(outcomeOf(run(), 150, 200)).toMatchObject({
    downS: 10,
    degradedS: 40,
    steps: [
      [0, 'recovering', 0],
      [10, 'degraded', 0.8],
    ],
  });
  expect(outcomeOf(run(), 250, 400)).toMatchObject({ downS: 0, served: 1, steps: [[0, 'ok', 1]] });
});

it.each([
  {
    loss: { seconds: 300, writes: 4500, everything: false },
    lost: { atS: 20, seconds: 300, writes: 4500 },
    why: 'a loss',
  },
  {
    loss: { seconds: 300, writes: 0, everything: false },
    lost: null,
    why: 'an old copy after which nothing was written',
  },
  { loss: { seconds: 0, writes: 0, everything: true }, lost: { everything: true }, why: 'a store that is gone' },
])('$why is told apart', ({ loss, lost }) => {
  const trace = run([{ store: 'database', timeS: 120, seq: 0, ...loss }]);
  if (lost === null) expect(outcomeOf(trace, 100, 400).lost).toBeNull();
  else expect(outcomeOf(trace, 100, 400).lost).toMatchObject(lost);
  expect(outcomeOf(trace, 200, 400).lost).toBeNull();
});

it.each([
  [0, 'down'],
  [29, 'down'],
  [30, 'recovering'],
  [119, 'degraded'],
  [9999, 'ok'],
])('at second %d it is %s', (atS, faring) => {
  expect(faringAt(outcomeOf(run(), 100, 400), atS).faring).toBe(faring);
});
