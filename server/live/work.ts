import type { LiveGame } from '@/classroom/live/game';
import { prepareRound } from '../gameday/run-round';

/** Does what a game waits for; gives the command of the clock that comes of it. */
export type DoWork = () => Promise<object>;

/** What each kind of game can wait for. */
const WORK: Record<string, (sessionId: string, game: LiveGame) => DoWork> = {
  gameday: prepareRound,
};

/** Takes what is needed out of a game, which goes on meanwhile; null where its kind waits for nothing. */
export function prepareWork(sessionId: string, game: LiveGame): DoWork | null {
  return WORK[game.kind]?.(sessionId, game) ?? null;
}
