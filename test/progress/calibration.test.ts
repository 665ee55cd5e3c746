import { describe, expect, it } from 'vitest';
import { calibration } from '@/progress/calibration';

describe('calibration', () => {
  it.each([
    [{ confidence: 95, answered: 40, correct: 20 }, 'surer'],
    [{ confidence: 25, answered: 40, correct: 30 }, 'righter'],
    [{ confidence: 75, answered: 4, correct: 2 }, 'open'],
    [{ confidence: 95, answered: 1, correct: 1 }, 'open'],
    [{ confidence: 95, answered: 7, correct: 0 }, 'open'],
    [{ confidence: 95, answered: 8, correct: 0 }, 'surer'],
  ])('%j is %s', (count, verdict) => {
    expect(calibration([count])[0]).toMatchObject({ ...count, verdict, share: count.correct / count.answered });
  });

  it('goes from unsure to sure and leaves out what was never said', () => {
    const points = calibration([
      { confidence: 95, answered: 1, correct: 1 },
      { confidence: 50, answered: 0, correct: 0 },
      { confidence: 25, answered: 1, correct: 0 },
    ]);
    expect(points.map(({ confidence }) => confidence)).toEqual([25, 95]);
  });
});
