import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GameDayGame } from '@/classroom/gameday/gameday-kind';
import type { StoredEvent } from '@/classroom/live/game';
import { LiveLog } from '@/classroom/live/live-log';
import { DayPlay, outcome, shopDay } from './gameday';

const config = shopDay();
const people = ['ada', 'bob', 'cyd'];
const host = { kind: 'host', id: 'h' } as const;
const clock = { kind: 'clock' } as const;
const round = fc.integer({ min: 0, max: 3 });

/** Anything that anybody may send at any moment, repeated and out of order. */
const step = fc.record({
  clientId: fc.integer({ min: 0, max: 9 }).map(String),
  wait: fc.integer({ min: -3, max: 300 }),
  sent: fc.oneof(
    fc.record({
      by: fc.constant(host),
      command: fc.oneof(
        fc.record({ type: fc.constant('open'), minutes: fc.constantFrom(1, 5, null) }),
        fc.record({ type: fc.constantFrom('close', 'close', 'end') }),
        fc.record({
          type: fc.constant('strike'),
          round,
          fault: fc.constantFrom('instance-loss', 'zone-outage:home/a'),
        }),
        fc.record({ type: fc.constant('remove'), participant: fc.constantFrom(...people) }),
      ),
    }),
    fc.record({
      by: fc.constant(clock),
      command: fc.oneof(
        fc.constant({ type: 'clock' }),
        fc.record({
          type: fc.constant('ran'),
          round,
          outcomes: fc.array(
            fc.tuple(
              fc.constantFrom(...people),
              fc.integer({ min: 0, max: 3600 }).map((s) => outcome(s)),
            ),
            { maxLength: 3 },
          ),
        }),
      ),
    }),
    fc.record({
      by: fc.constantFrom(...people).map((id) => ({ kind: 'participant', id }) as const),
      command: fc.oneof(
        fc.record({ type: fc.constant('join'), nickname: fc.constantFrom('One', 'Two', 'Three', 'x') }),
        fc.record({
          ...{ type: fc.constant('enter'), submission: fc.constantFrom('s1', 's2'), title: fc.constant('') },
          ...{ parts: fc.constant(1), usd: fc.constantFrom(10, 20) },
        }),
      ),
    }),
  ),
});

it('whatever is sent, the log alone gives the same GameDay, sent twice as once, and one fault at a time', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const play = new DayPlay(config);
      const events: StoredEvent[] = [];
      for (const { wait, sent, clientId } of steps) {
        play.at = Math.max(0, play.at + wait);
        const command = { ...sent, clientId, at: 1000 * play.at };
        const { events: made } = play.log.decide([command]);
        events.push(...made);
        // A client id that has had an effect has none again.
        if (made.length > 0) expect(play.log.decide([command]).events).toEqual([]);
      }
      const again = new LiveLog(new GameDayGame(config));
      for (const event of JSON.parse(JSON.stringify(events))) again.apply(event);
      expect(again.game.hostView()).toEqual(play.game.hostView());
      for (const id of people) expect(again.game.ownView(id)).toEqual(play.game.ownView(id));
      const { rounds } = play.game.state;
      expect(rounds.slice(0, -1).every(({ ranAt }) => ranAt !== null)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
