import type { Actor, Audience, LiveEvent, LiveGame, LiveKind, LiveStatus, StoredEvent } from '../live/game';
import { applyQuiz } from './apply-quiz';
import { type QuizConfig, QuizConfigSchema } from './config';
import { decideQuiz } from './decide-quiz';
import { readQuizCommand } from './quiz-command';
import { newQuiz, type QuizState } from './quiz-state';
import { hostQuizView, ownQuizView, sharedQuizView } from './quiz-views';
import { type Standing, standings } from './standings';

/** One live quiz. */
export class QuizGame implements LiveGame {
  readonly kind = 'quiz';
  readonly state: QuizState;
  #ranked: { list: Standing[]; by: Map<string, Standing> } | null = null;

  constructor(config: QuizConfig) {
    this.state = newQuiz(config);
  }

  get status(): LiveStatus {
    const { phase } = this.state;
    return phase === 'lobby' || phase === 'ended' ? phase : 'running';
  }

  decide(command: unknown, by: Actor, at: number): LiveEvent[] {
    return decideQuiz(this.state, readQuizCommand(command), by, at);
  }

  apply(event: StoredEvent): void {
    applyQuiz(this.state, event);
    // Answers to a question that is not revealed do not move anybody.
    if (event.type !== 'answered' || this.state.rounds[Number(event.data.question)]?.revealed) this.#ranked = null;
  }

  audience({ type }: LiveEvent): Audience {
    if (type === 'locked') return 'hosts';
    return type === 'answered' || type === 'joined' || type === 'removed' ? 'hosts-and-participant' : 'everybody';
  }

  dueAt(): number | null {
    const { phase, rounds, current } = this.state;
    return phase === 'open' ? (rounds[current]?.closesAt ?? null) : null;
  }

  /** Questions come worked out. */
  work(): null {
    return null;
  }

  hostView(): object {
    return hostQuizView(this.state, this.#standings().list);
  }

  sharedView(): object {
    return sharedQuizView(this.state, this.#standings().list);
  }

  ownView(participant: string): object {
    const { by } = this.#standings();
    return ownQuizView(this.state, participant, by.get(participant), by.size);
  }

  #standings() {
    if (this.#ranked === null) {
      const list = standings(this.state);
      this.#ranked = { list, by: new Map(list.map((standing) => [standing.participant, standing])) };
    }
    return this.#ranked;
  }
}

/** Live quizzes. */
export const quizKind: LiveKind = {
  id: 'quiz',
  open: (config) => new QuizGame(QuizConfigSchema.parse(config)),
};

/** Whether a game is a quiz. */
export function isQuiz(game: LiveGame): game is QuizGame {
  return game.kind === quizKind.id;
}
