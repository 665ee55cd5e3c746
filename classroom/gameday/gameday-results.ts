import type { GameDayState } from './gameday-state';
import { boardOf, type GameDaySharedView, sharedGameDayView, type TileView } from './gameday-views';

/** What a GameDay came to, for its host: the class's course, and every design with all its rounds. */
export interface GameDayResults extends GameDaySharedView {
  tiles: TileView[];
  /** Nicknames without a design. */
  without: string[];
}

export function gameDayResults(state: GameDayState): GameDayResults {
  const board = boardOf(state);
  const people = [...state.roster.participants.values()].filter(({ removed }) => !removed);
  return {
    ...sharedGameDayView(state, board),
    tiles: board.tiles,
    without: people.filter(({ id }) => !state.entries.has(id)).map(({ nickname }) => nickname),
  };
}
