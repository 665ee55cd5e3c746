import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StoredEvent } from '@/classroom/live/game';
import { LiveLog } from '@/classroom/live/live-log';
import { QuizGame } from '@/classroom/quiz/quiz-kind';
import { Play, question } from './quiz';

const people = ['ada', 'bob', 'cyd'];
const index = fc.integer({ min: 0, max: 3 });
const host = { kind: 'host', id: 'h' } as const;
const clientId = fc.integer({ min: 0, max: 6 }).map(String);

/** Anything that anybody may send at any moment, repeated and out of order. */
const step = fc.record({
  clientId,
  wait: fc.integer({ min: -3, max: 25 }),
  sent: fc.oneof(
    fc.record({
      by: fc.constant(host),
      command: fc.record({ type: fc.constantFrom('open', 'close', 'reveal'), question: index }),
    }),
    fc.record({ by: fc.constant({ kind: 'clock' } as const), command: fc.constant({ type: 'clock' }) }),
    fc.record({
      by: fc.constantFrom(...people).map((id) => ({ kind: 'participant', id }) as const),
      command: fc.oneof(
        fc.record({ type: fc.constant('join'), nickname: fc.constantFrom('One', 'Two', 'Three', 'x') }),
        fc.record({
          type: fc.constant('answer'),
          question: index,
          chosen: fc.constantFrom(['a'], ['b'], ['c']),
          turn: fc.integer({ min: 0, max: 2 }),
        }),
      ),
    }),
    fc.record({
      by: fc.constant(host),
      command: fc.record({ type: fc.constant('remove'), participant: fc.constantFrom(...people) }),
    }),
  ),
});
const pacing = fc.constantFrom('host', 'self');

function played(steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[], how: 'host' | 'self') {
  const play = new Play({ pacing: how });
  const events: StoredEvent[] = [];
  const views: object[] = [];
  for (const { wait, sent, clientId: id } of steps) {
    play.at = Math.max(0, play.at + wait);
    const decided = play.log.decide([{ ...sent, clientId: id, at: 1000 * play.at }]);
    events.push(...decided.events);
    views.push({ shared: play.shared, host: play.hostView, own: people.map((one) => play.own(one)) });
  }
  return { play, events, views };
}

it('reads back from its events to the same views', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), pacing, (steps, how) => {
      const { play, events } = played(steps, how);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1));
      const again = new LiveLog(new QuizGame(play.game.state.config));
      for (const event of events) again.apply(JSON.parse(JSON.stringify(event)));
      expect(again.game.hostView()).toEqual(play.hostView);
      for (const one of people) expect(again.game.ownView(one)).toEqual(play.own(one));
    }),
  );
});

it('takes an answer of each to each question once a turn, and only in time', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), pacing, (steps, how) => {
      const { events, play } = played(steps, how);
      const answers = events.filter(({ type }) => type === 'answered');
      const keys = answers.map(({ participant, data }) => `${participant} ${data.question} ${data.turn}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { at, data } of answers) {
        const { openedAt, closedAt, closesAt } = play.game.state.rounds[Number(data.question)] ?? {};
        expect(at).toBeGreaterThanOrEqual(openedAt ?? Number.POSITIVE_INFINITY);
        expect(at).toBeLessThanOrEqual(closesAt ?? closedAt ?? Number.POSITIVE_INFINITY);
      }
    }),
  );
});

it('shows nobody a key, a reason or whether an answer was right before the reveal', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), pacing, (steps, how) => {
      const { events, views } = played(steps, how);
      const revealed = new Set(
        events.flatMap(({ type, data }) =>
          type !== 'revealed' ? [] : how === 'self' ? [0, 1, 2] : [Number(data.question)],
        ),
      );
      const written = JSON.stringify(views);
      for (const n of [0, 1, 2]) {
        if (revealed.has(n)) continue;
        for (const option of question(n).item.options) expect(written).not.toContain(option.why);
      }
      if (revealed.size === 0)
        for (const word of ['"key"', '"correct"', 'tell/', '"seed"', '#m']) expect(written).not.toContain(word);
    }),
  );
});
