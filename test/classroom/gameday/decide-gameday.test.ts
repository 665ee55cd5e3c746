import { describe, expect, it } from 'vitest';
import { DayPlay, outcome, shopDay } from './gameday';

/** Two who have entered, and the door closed. */
function ready(): DayPlay {
  const play = new DayPlay().joined('ada').joined('bob');
  play.host({ type: 'open', minutes: 10 });
  play.enter('ada');
  play.enter('bob', 'bob’s', 50);
  play.host({ type: 'close' });
  return play;
}

describe('the door for designs', () => {
  it('opens, takes the newest design of each, and closes by the clock of the server', () => {
    const play = new DayPlay().joined('ada');
    expect(play.enter('ada')).toBe('closed');
    play.host({ type: 'open', minutes: 1 });
    expect(play.game.dueAt()).toBe(60_000);
    play.at = 30;
    play.enter('ada', 'first', 10);
    play.at = 60;
    expect(play.enter('ada', 'second', 20)).toBeNull();
    play.at = 61;
    expect(play.enter('ada', 'late')).toBe('closed');
    play.clock();
    expect(play.shared.phase).toBe('closed');
    expect(play.own('ada').entry).toMatchObject({ submission: 'second', usd: 20 });
    // Received in time, though it was graded after the door had closed.
    play.at = 59;
    expect(play.enter('ada', 'third')).toBeNull();
  });

  it('has no clock where the host closes it, and opens again until a fault has struck', () => {
    const play = new DayPlay(shopDay(null)).joined('ada');
    play.host({ type: 'open', minutes: null });
    expect(play.game.dueAt()).toBeNull();
    play.enter('ada');
    play.host({ type: 'close' });
    expect(play.enter('ada', 'more')).toBeNull();
    play.at = 1;
    expect(play.enter('ada', 'too late')).toBe('closed');
    play.host({ type: 'open', minutes: 5 });
    expect(play.enter('ada', 'again')).toBeNull();
    play.host({ type: 'close' });
    play.strike(0);
    expect(play.host({ type: 'open', minutes: 5 })).toBe('closed');
    expect(play.enter('ada', 'after the fault')).toBe('closed');
  });

  it.each([
    { why: 'somebody who has not joined', by: { kind: 'participant', id: 'eve' } as const, code: 'not-joined' },
    { why: 'the host', by: { kind: 'host', id: 'h' } as const, code: 'not-joined' },
  ])('takes no design of $why', ({ by, code }) => {
    const play = new DayPlay();
    play.host({ type: 'open', minutes: 10 });
    expect(play.send(by, { type: 'enter', submission: 's', title: '', parts: 1, usd: 1 })).toBe(code);
  });
});

describe('faults', () => {
  it('are injected one after the other, each once, and the board shows what came of them', () => {
    const play = ready();
    expect(play.strike(0)).toBeNull();
    expect(play.strike(0, 'zone-outage:home/a')).toBeNull();
    expect(play.shared.rounds).toHaveLength(1);
    expect(play.game.work()).toEqual({ id: 'ran-0', since: 0 });
    expect(play.strike(1)).toBe('closed');
    play.ran(0, { ada: outcome(0), bob: outcome(600) });
    expect(play.game.work()).toBeNull();
    expect(play.shared.rounds[0]).toMatchObject({ fault: { kind: 'instance-loss' }, ranAt: 0 });
    expect(play.shared.rounds[0]?.curve.map(({ fromS, counts }) => [fromS, counts.ok, counts.down])).toEqual([
      [0, 1, 1],
      [600, 2, 0],
    ]);
    expect(play.shared.served).toBeCloseTo(1 - 300 / 3600);
    expect(play.own('bob').totals).toMatchObject({ downS: 600, survived: false });
    expect(play.strike(1, 'zone-outage:home/a')).toBeNull();
  });

  it('wait for designs, for the door, and for the last one', () => {
    const play = new DayPlay().joined('ada');
    expect(play.strike(0)).toBe('closed');
    play.host({ type: 'open', minutes: 10 });
    expect(play.strike(0)).toBe('closed');
    play.host({ type: 'close' });
    expect(play.strike(0)).toBe('closed');
    expect(play.host({ type: 'strike', round: 0, fault: 'meteorite' })).toBe('bad-command');
    expect(play.send({ kind: 'participant', id: 'ada' }, { type: 'strike', round: 0, fault: 'instance-loss' })).toBe(
      'not-yours',
    );
  });

  it('are told by the server alone what came of them, and once', () => {
    const play = ready();
    play.strike(0);
    const forged = { type: 'ran', round: 0, outcomes: [['ada', outcome(0)]] };
    play.host(forged);
    play.send({ kind: 'participant', id: 'ada' }, forged);
    expect(play.shared.rounds[0]?.ranAt).toBeNull();
    play.ran(0, { ada: outcome(60), bob: null });
    play.ran(0, { ada: outcome(0), bob: outcome(0) });
    expect(play.own('ada').rounds).toMatchObject([{ downS: 60 }]);
    expect(play.own('bob').rounds).toEqual([null]);
  });
});

describe('the end', () => {
  it('names the steadiest and the cheapest survivor by what was measured, and the weakest link', () => {
    const play = ready().joined('cyd');
    const link = { kind: 'trap', id: 'single-az-database', title: 'One database', fact: 'rds/x' } as const;
    play.strike(0);
    play.ran(0, { ada: outcome(0), bob: outcome(900, { link }) });
    play.strike(1, 'zone-outage:home/a');
    play.ran(1, { ada: outcome(0), bob: outcome(600, { link }) });
    play.host({ type: 'end' });
    expect(play.shared.end).toMatchObject({
      awards: [
        { kind: 'least-downtime', nicknames: ['ada'], downS: 0 },
        { kind: 'cheapest-survivor', nicknames: ['ada'], usd: 100 },
      ],
      links: [{ ...link, designs: 1 }],
    });
    expect(play.strike(2)).toBe('over');
    expect(play.own('cyd')).toMatchObject({ entry: null, totals: null, rounds: [null, null] });
  });

  it('says which weak link most share, a design once for each, and of two alike the one that has a name', () => {
    const play = ready();
    const part = { kind: 'part', id: 'ec2-instance', title: 'EC2 instance', fact: null } as const;
    const trap = { kind: 'trap', id: 'single-az-database', title: 'One database', fact: 'rds/x' } as const;
    play.strike(0);
    play.ran(0, { ada: outcome(600, { link: part }), bob: outcome(600, { link: trap }) });
    play.strike(1, 'zone-outage:home/a');
    play.ran(1, { ada: outcome(600, { link: part }), bob: outcome(0) });
    play.host({ type: 'end' });
    expect(play.shared.end?.links).toEqual([
      { ...trap, designs: 1 },
      { ...part, designs: 1 },
    ]);
  });

  it('takes those for survivors that no fault kept down for five minutes, and that lost nothing', () => {
    const play = ready().joined('ada');
    const lost = { atS: 0, seconds: 5, writes: 10, everything: false };
    play.strike(0);
    play.ran(0, { ada: outcome(299), bob: outcome(0, { lost }) });
    play.host({ type: 'end' });
    expect(play.shared.end?.awards).toEqual([
      { kind: 'least-downtime', nicknames: ['bob'], downS: 0 },
      { kind: 'cheapest-survivor', nicknames: ['ada'], usd: 100 },
    ]);
  });

  it('has no cheapest survivor where nobody survives, and gives nothing to a design that was not run', () => {
    const play = ready();
    play.strike(0);
    play.ran(0, { ada: outcome(3600), bob: null });
    play.host({ type: 'end' });
    expect(play.shared.end?.awards).toEqual([{ kind: 'least-downtime', nicknames: ['ada'], downS: 3600 }]);
  });
});

it('a removed nickname is off the board, and its design with it', () => {
  const play = ready();
  play.strike(0);
  play.ran(0, { ada: outcome(0), bob: outcome(600) });
  play.host({ type: 'remove', participant: 'bob' });
  expect(play.seen.tiles.map(({ nickname }) => nickname)).toEqual(['ada']);
  expect(play.shared).toMatchObject({ designs: 1, served: 1 });
  expect(play.own('bob')).toMatchObject({ nickname: null, removed: true });
});

it('what participants see alike, and of themselves, holds nothing of anybody’s design', () => {
  const play = ready();
  play.strike(0);
  play.ran(0, { ada: outcome(0), bob: outcome(600) });
  const seen = JSON.stringify([play.shared, play.own('ada')]);
  for (const word of ['bob', 'context', 'workload', 'options']) expect(seen).not.toContain(word);
  expect(JSON.stringify(play.seen)).not.toContain('’s"');
});
