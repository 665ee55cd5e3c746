import { describe, expect, it } from 'vitest';
import { FilmClock } from '@/components/lab/film-clock';
import type { Run } from '@/components/lab/grader-messages';

describe('FilmClock', () => {
  const run = (experiment: string) => ({ experiment, trace: { faultAtS: 60 } }) as Run;

  function listened(clock: FilmClock) {
    const time = clock.of(run('zone'));
    const told = { read: [] as number[], seen: [] as number[] };
    const leave = [
      time.subscribe(() => told.read.push(time.now())),
      time.subscribeToFrames(() => told.seen.push(time.now())),
    ];
    return { told, leave: () => leave.map((each) => each()) };
  }

  it('shows a run at its fault until it is moved in', () => {
    const clock = new FilmClock();
    expect(clock.of(run('zone')).now()).toBe(60);
    clock.show('zone', 99);
    expect(clock.of(run('zone')).now()).toBe(99);
    expect(clock.of(run('disk')).now()).toBe(60);
  });

  it('tells every frame to those who move and some to those who are read', () => {
    const clock = new FilmClock();
    const { told } = listened(clock);
    for (let frame = 0; frame < 20; frame++) clock.pass('zone', frame, frame * 16);
    expect(told.seen).toEqual(Array.from({ length: 20 }, (_, frame) => frame));
    expect(told.read).toEqual([0, 7, 14]);
    clock.show('zone', 500);
    expect(told.read.at(-1)).toBe(500);
    expect(told.seen.at(-1)).toBe(500);
  });

  it('tells nobody who has left', () => {
    const clock = new FilmClock();
    const { told, leave } = listened(clock);
    leave();
    clock.show('zone', 1);
    clock.pass('zone', 2, 0);
    expect(told).toEqual({ read: [], seen: [] });
  });
});
