import { describe, expect, it } from 'vitest';
import { Play } from './quiz';

/** A quiz with two people in the lobby. */
function ready(settings = {}): Play {
  const play = new Play(settings);
  play.join('ada');
  play.join('bob');
  return play;
}

describe('a question', () => {
  it('is opened, answered, closed, revealed, and followed by the next', () => {
    const play = ready();
    expect(play.shared).toMatchObject({ phase: 'lobby', questions: [] });
    expect(play.host({ type: 'open', question: 0 })).toBe('ok');
    expect(play.shared).toMatchObject({ phase: 'open', questions: [{ index: 0, reveal: null, closesAt: 30_000 }] });
    expect(play.answer('ada', 0, 'b')).toBe('ok');
    expect(play.hostView).toMatchObject({ answered: 1, seats: [{ answered: 1 }, { answered: 0 }] });
    expect(play.host({ type: 'close', question: 0 })).toBe('ok');
    expect(play.host({ type: 'reveal', question: 0 })).toBe('ok');
    expect(play.shared.questions[0]?.reveal).toMatchObject({ key: ['b'], distribution: { answered: 1, right: 1 } });
    expect(play.own('ada')).toMatchObject({
      score: 100,
      rank: 1,
      answers: [{ result: { correct: true, points: 100 } }],
    });
    expect(play.host({ type: 'open', question: 1 })).toBe('ok');
    expect(play.shared).toMatchObject({ phase: 'open', questions: [{ index: 1, reveal: null }] });
    expect(play.own('ada')).toMatchObject({ score: 100, answers: [] });
  });

  it.each([
    { at: 0, by: 'a moment after it opened', outcome: 'ok' },
    { at: 30, by: 'at its last moment', outcome: 'ok' },
    { at: 30.001, by: 'after its last moment', outcome: 'closed' },
  ])('takes an answer $by: $outcome', ({ at, outcome }) => {
    const play = ready();
    play.host({ type: 'open', question: 0 });
    play.at = at;
    expect(play.answer('ada', 0, 'b')).toBe(outcome);
  });

  it('counts an answer that was received in time and stored after the close', () => {
    const play = ready();
    play.host({ type: 'open', question: 0 });
    play.at = 31;
    expect(play.clock()).toBe('ok');
    play.at = 29;
    expect(play.answer('ada', 0, 'b')).toBe('ok');
    play.at = 30.5;
    expect(play.answer('bob', 0, 'b')).toBe('closed');
  });

  it('that the host closed early takes what was received before', () => {
    const play = ready({ seconds: null });
    play.host({ type: 'open', question: 0 });
    play.at = 10;
    play.host({ type: 'close', question: 0 });
    play.at = 9;
    expect(play.answer('ada', 0, 'b')).toBe('ok');
    play.at = 11;
    expect(play.answer('bob', 0, 'b')).toBe('closed');
  });

  it('closes by the clock at its deadline, once', () => {
    const play = ready();
    play.host({ type: 'open', question: 0 });
    expect(play.game.dueAt()).toBe(30_000);
    play.at = 29;
    expect(play.clock()).toBe('nothing');
    play.at = 34;
    expect(play.clock()).toBe('ok');
    expect(play.clock()).toBe('nothing');
    expect(play.game.dueAt()).toBeNull();
    expect(play.game.state.rounds[0]?.closedAt).toBe(30_000);
  });
});

describe('an answer', () => {
  it('counts once, whether it comes again under the same id or another', () => {
    const play = ready();
    play.host({ type: 'open', question: 0 });
    const ada = { kind: 'participant', id: 'ada' } as const;
    const command = { type: 'answer', question: 0, chosen: ['b'] };
    expect(play.send(ada, command, 'same')).toBe('ok');
    expect(play.send(ada, command, 'same')).toBe('nothing');
    expect(play.send(ada, { ...command, chosen: ['c'] }, 'other')).toBe('nothing');
    expect(play.hostView.answered).toBe(1);
    expect(play.own('ada').answers).toMatchObject([{ chosen: ['b'] }]);
  });

  it('can be changed until the question closes; an older one that arrives late changes nothing', () => {
    const play = ready();
    play.host({ type: 'open', question: 0 });
    const ada = { kind: 'participant', id: 'ada' } as const;
    const answer = (chosen: string, turn: number) =>
      play.send(ada, { type: 'answer', question: 0, chosen: [chosen], turn });
    expect([answer('c', 0), answer('b', 2), answer('a', 1)]).toEqual(['ok', 'ok', 'nothing']);
    expect(play.hostView.answered).toBe(1);
    play.at = 31;
    play.clock();
    expect(answer('d', 3)).toBe('closed');
    play.host({ type: 'reveal', question: 0 });
    expect(play.own('ada')).toMatchObject({ score: 100, answers: [{ chosen: ['b'], turn: 2 }] });
  });

  it.each([
    { name: 'of a stranger', id: 'eve', index: 0, option: 'b', outcome: 'not-joined' },
    { name: 'to a question that is not open', id: 'ada', index: 1, option: 'b', outcome: 'closed' },
    { name: 'to no question', id: 'ada', index: 49, option: 'b', outcome: 'closed' },
    { name: 'with an option that is not there', id: 'ada', index: 0, option: 'z', outcome: 'bad-command' },
    { name: 'with nothing in it', id: 'ada', index: 0, option: '', outcome: 'bad-command' },
  ])('$name is refused: $outcome', ({ id, index, option, outcome }) => {
    const play = ready();
    play.host({ type: 'open', question: 0 });
    expect(play.answer(id, index, option)).toBe(outcome);
  });
});

describe('the host’s buttons', () => {
  it.each([
    ['open', ['open']],
    ['close', ['open', 'close']],
    ['reveal', ['open', 'reveal']],
  ])('pressed on two devices at once, "%s" has its effect once', (last, commands) => {
    const play = ready();
    for (const type of commands) expect(play.host({ type, question: 0 })).toBe('ok');
    expect(play.host({ type: last, question: 0 })).toBe('nothing');
  });

  it('about a question that has been and gone have no effect', () => {
    const play = ready();
    play.host({ type: 'open', question: 0 });
    play.host({ type: 'open', question: 1 });
    expect(play.host({ type: 'close', question: 0 })).toBe('nothing');
    expect(play.host({ type: 'reveal', question: 0 })).toBe('nothing');
    expect(play.shared.phase).toBe('open');
  });

  it.each([['open'], ['close'], ['reveal']])('do not work for a participant: %s', (type) => {
    const play = ready();
    expect(play.send({ kind: 'participant', id: 'ada' }, { type, question: 0 })).toBe('not-yours');
  });

  it('end the quiz, reveal what was asked, and leave nothing to do', () => {
    const play = ready();
    play.host({ type: 'open', question: 0 });
    play.answer('ada', 0, 'b');
    expect(play.host({ type: 'end' })).toBe('ok');
    expect(play.game.status).toBe('ended');
    expect(play.own('ada')).toMatchObject({ score: 100, answers: [{ question: 0 }] });
    expect(play.host({ type: 'end' })).toBe('nothing');
    expect(play.host({ type: 'open', question: 1 })).toBe('over');
    expect(play.answer('bob', 0, 'b')).toBe('over');
  });
});

describe('people', () => {
  it('who come late land in the question that is on', () => {
    const play = ready();
    play.host({ type: 'open', question: 0 });
    expect(play.join('zoe')).toBe('ok');
    expect(play.answer('zoe', 0, 'b')).toBe('ok');
    play.host({ type: 'reveal', question: 0 });
    expect(play.own('zoe')).toMatchObject({ score: 100, rank: 1, among: 3 });
  });

  it('whose nickname is removed choose another one and keep their score', () => {
    const play = ready();
    play.host({ type: 'open', question: 0 });
    play.answer('ada', 0, 'b');
    expect(play.host({ type: 'remove', participant: 'ada' })).toBe('ok');
    expect(play.own('ada')).toMatchObject({ nickname: null, removed: true });
    expect(play.hostView.seats).toMatchObject([{ id: 'bob' }]);
    play.host({ type: 'open', question: 1 });
    expect(play.answer('ada', 1, 'b')).toBe('not-joined');
    expect(play.join('ada', 'Countess')).toBe('ok');
    play.host({ type: 'reveal', question: 1 });
    play.host({ type: 'end' });
    expect(play.own('ada')).toMatchObject({ nickname: 'Countess', removed: false, score: 100 });
  });

  it('join once, however often they send it', () => {
    const play = ready();
    expect(play.join('ada', 'Another')).toBe('nothing');
    expect(play.own('ada').nickname).toBe('Name ada');
  });

  it('cannot come in through a closed door', () => {
    const play = ready();
    play.host({ type: 'lock', locked: true });
    expect(play.join('zoe')).toBe('closed');
    play.host({ type: 'lock', locked: false });
    expect(play.join('zoe')).toBe('ok');
  });
});

describe('everybody at their own pace', () => {
  it('sees all questions, and no result before the deadline reveals them', () => {
    const play = ready({ pacing: 'self', seconds: 600 });
    play.host({ type: 'open', question: 0 });
    expect(play.shared.questions).toHaveLength(3);
    expect(play.answer('ada', 2, 'b')).toBe('ok');
    expect(play.answer('ada', 0, 'c')).toBe('ok');
    expect(play.own('ada')).toMatchObject({ score: 0, answers: [{ result: null }, { result: null }] });
    play.at = 600;
    expect(play.clock()).toBe('ok');
    expect(play.shared.phase).toBe('revealed');
    expect(play.own('ada')).toMatchObject({ score: 100 });
    play.at = 601;
    expect(play.answer('ada', 1, 'b')).toBe('closed');
  });
});
