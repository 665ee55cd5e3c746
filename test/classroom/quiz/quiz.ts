import type { Actor } from '@/classroom/live/game';
import { LiveLog } from '@/classroom/live/live-log';
import type { QuizSettings } from '@/classroom/quiz/config';
import { QuizGame } from '@/classroom/quiz/quiz-kind';
import type { QuizHostView, QuizOwnView, QuizSharedView } from '@/classroom/quiz/quiz-views';
import type { Explanation } from '@/quiz/explanation';
import type { ChoiceItem } from '@/quiz/item';

/** Question n asks for option `b`; `c` is what somebody picks who believes in m. */
export function question(n: number) {
  const why = (id: string) => `why ${id} of ${n}`;
  const option = (id: string) => ({ id, text: `option ${id} of ${n}`, why: why(id), correct: id === 'b' });
  const item: ChoiceItem = {
    ...{ id: `tell/${n}`, template: 'tell', family: 'recall', topic: 'ebs', pack: 'p', packVersion: '1', seed: n },
    ...{ stem: `Stem ${n}?`, facts: [`ebs/fact-${n}`], sources: [], kind: 'single', choose: 1 },
    options: ['a', 'b', 'c', 'd'].map((id) => ({
      ...{ ...option(id), evidence: [] },
      ...(id === 'c' ? { belief: 'ebs/fact#m' } : {}),
    })),
  };
  const reading = { topic: 'ebs', topicTitle: 'EBS', section: null };
  const explanation: Explanation = {
    ...{ kind: 'single', negative: false, key: ['b'], places: [], facts: [], scenario: null },
    options: item.options.map(({ id, text, correct }) => ({
      ...{ id, text, correct, place: null, why: why(id), sources: [], experiments: [] },
      belief: id === 'c' ? { id: 'ebs/fact#m', text: 'the belief', whyWrong: 'it is wrong', reading } : null,
    })),
  };
  return { item, explanation };
}

export const SETTINGS: QuizSettings = {
  ...{ title: 'Monday', pacing: 'host', seconds: 30, leaderboard: true, speed: false, confidence: false },
};

/** A quiz that is played in sentences; the clock stands where it is put, in seconds. */
export class Play {
  readonly game: QuizGame;
  readonly log: LiveLog;
  at = 0;
  #sent = 0;

  constructor(settings: Partial<QuizSettings> = {}, questions = 3) {
    this.game = new QuizGame({
      settings: { ...SETTINGS, ...settings },
      questions: Array.from({ length: questions }, (_, index) => question(index)),
    });
    this.log = new LiveLog(this.game);
  }

  /** What became of a command: "ok", "nothing", or the code of the refusal. */
  send(by: Actor, command: object, clientId = `c${this.#sent++}`): string {
    const { outcomes } = this.log.decide([{ command, by, clientId, at: 1000 * this.at }]);
    const [outcome] = outcomes;
    if (!outcome) throw new Error('no outcome');
    if ('refused' in outcome) return outcome.refused.code;
    return outcome.repeated ? 'nothing' : 'ok';
  }

  host(command: object): string {
    return this.send({ kind: 'host', id: 'h' }, command);
  }

  join(id: string, nickname = `Name ${id}`): string {
    return this.send({ kind: 'participant', id }, { type: 'join', nickname });
  }

  answer(id: string, index: number, option: string, confidence?: number): string {
    return this.send({ kind: 'participant', id }, { type: 'answer', question: index, chosen: [option], confidence });
  }

  clock(): string {
    return this.send({ kind: 'clock' }, { type: 'clock' });
  }

  get hostView(): QuizHostView {
    return this.game.hostView() as QuizHostView;
  }

  get shared(): QuizSharedView {
    return this.game.sharedView() as QuizSharedView;
  }

  own(id: string): QuizOwnView {
    return this.game.ownView(id) as QuizOwnView;
  }
}
