import type { Actor, Audience, LiveEvent, LiveGame, LiveKind, LiveStatus, LiveWork, StoredEvent } from '../live/game';
import { applyGameDay } from './apply-gameday';
import { type GameDayConfig, GameDayConfigSchema } from './config';
import { decideGameDay } from './decide-gameday';
import { readGameDayCommand } from './gameday-command';
import { type GameDayState, newGameDay, pendingRound } from './gameday-state';
import { type Board, boardOf, hostGameDayView, ownGameDayView, sharedGameDayView } from './gameday-views';

/** One GameDay. */
export class GameDayGame implements LiveGame {
  readonly kind = 'gameday';
  readonly state: GameDayState;
  #board: Board | null = null;

  constructor(config: GameDayConfig) {
    this.state = newGameDay(config);
  }

  get status(): LiveStatus {
    const { phase } = this.state;
    return phase === 'lobby' || phase === 'ended' ? phase : 'running';
  }

  decide(command: unknown, by: Actor, at: number): LiveEvent[] {
    return decideGameDay(this.state, readGameDayCommand(command), by, at);
  }

  apply(event: StoredEvent): void {
    applyGameDay(this.state, event);
    this.#board = null;
  }

  audience({ type }: LiveEvent): Audience {
    if (type === 'locked') return 'hosts';
    return type === 'joined' || type === 'removed' || type === 'entered' ? 'hosts-and-participant' : 'everybody';
  }

  dueAt(): number | null {
    return this.state.phase === 'building' ? this.state.closesAt : null;
  }

  work(): LiveWork | null {
    const round = pendingRound(this.state);
    return round && this.state.phase === 'running'
      ? { id: `ran-${this.state.rounds.length - 1}`, since: round.struckAt }
      : null;
  }

  hostView(): object {
    return hostGameDayView(this.state, this.#seen());
  }

  sharedView(): object {
    return sharedGameDayView(this.state, this.#seen());
  }

  ownView(participant: string): object {
    return ownGameDayView(this.state, participant);
  }

  #seen(): Board {
    this.#board ??= boardOf(this.state);
    return this.#board;
  }
}

/** GameDays: everybody's design under the same faults. */
export const gameDayKind: LiveKind = {
  id: 'gameday',
  open: (config) => new GameDayGame(GameDayConfigSchema.parse(config)),
};

/** Whether a game is a GameDay. */
export function isGameDay(game: LiveGame): game is GameDayGame {
  return game.kind === gameDayKind.id;
}
