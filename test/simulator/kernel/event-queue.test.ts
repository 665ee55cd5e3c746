import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventQueue } from '@/simulator/kernel/event-queue';
import { RandomStream } from '@/simulator/kernel/random';

describe('the event queue', () => {
  it('gives events by time and, at one time, in the order they came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 300 }), (times) => {
        const queue = new EventQueue(2);
        times.forEach((time, i) => {
          queue.push(time, i, 0, 0, -1);
        });
        const taken: [number, number][] = [];
        while (queue.pop()) taken.push([queue.time, queue.target]);
        const expected = times.map((time, i): [number, number] => [time, i]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(taken).toEqual(expected);
      }),
    );
  });

  it('refuses an event in the past and a time that is no number', () => {
    const queue = new EventQueue();
    queue.push(5, 0, 0, 0, -1);
    queue.pop();
    expect(() => queue.push(4, 0, 0, 0, -1)).toThrow('before the clock');
    expect(() => queue.push(Number.NaN, 0, 0, 0, -1)).toThrow('before the clock');
  });
});

describe('a random stream', () => {
  it('depends on seed and component alone', () => {
    const draws = (seed: number, name: string) => {
      const stream = new RandomStream(seed, name);
      return [stream.next(), stream.next(), stream.next()];
    };
    expect(draws(1, 'web')).toEqual(draws(1, 'web'));
    expect(draws(1, 'web')).not.toEqual(draws(2, 'web'));
    expect(draws(1, 'web')).not.toEqual(draws(1, 'database'));
  });

  it('is even: mean and variance of 100,000 draws are those of the uniform', () => {
    const stream = new RandomStream(7, 'evenness');
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < 100_000; i++) {
      const u = stream.uniform();
      sum += u;
      squares += u * u;
    }
    const mean = sum / 100_000;
    expect(mean).toBeCloseTo(0.5, 2);
    expect(squares / 100_000 - mean * mean).toBeCloseTo(1 / 12, 2);
  });
});
