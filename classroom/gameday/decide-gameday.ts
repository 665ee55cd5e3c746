import { type Actor, type Json, type LiveEvent, LiveRefusal } from '../live/game';
import { decideRoster, requireHost, requireParticipant } from '../live/roster';
import type { GameDayCommand } from './gameday-command';
import { type GameDayState, pendingRound } from './gameday-state';
import { MOST_ROUNDS } from './most-rounds';

/** What a command leads to at that moment, in milliseconds since 1970. Throws LiveRefusal. */
export function decideGameDay(state: GameDayState, command: GameDayCommand, by: Actor, at: number): LiveEvent[] {
  switch (command.type) {
    case 'clock':
      return by.kind === 'clock' && state.closesAt !== null && at >= state.closesAt ? close(state, at) : [];
    case 'ran':
      return by.kind === 'clock' ? ran(state, command) : [];
    case 'end':
      if (by.kind !== 'clock') requireHost(by);
      return state.phase === 'ended' ? [] : [...close(state, at), event('ended', {})];
    default:
  }
  if (state.phase === 'ended') {
    if (command.type === 'lock' || command.type === 'remove') return [];
    throw new LiveRefusal('over', 'This GameDay is over.', 'Look at your timeline, or ask the host for the next code.');
  }
  switch (command.type) {
    case 'join':
    case 'remove':
    case 'lock':
      return decideRoster(state.roster, command, by);
    case 'enter':
      return enter(state, command, by, at);
    case 'open':
      requireHost(by);
      return open(state, command.minutes, at);
    case 'close':
      requireHost(by);
      return close(state, at);
    case 'strike':
      requireHost(by);
      return strike(state, command);
  }
}

function open({ phase, rounds }: GameDayState, minutes: number | null, at: number): LiveEvent[] {
  if (rounds.length > 0)
    throw new LiveRefusal('closed', 'A fault has struck: designs stay as they are.', 'Go on with the next fault.');
  if (phase === 'building') return [];
  return [event('opened', { closesAt: minutes === null ? null : at + 60_000 * minutes })];
}

/** An event that closes the door for designs, at the deadline where that has passed. */
function close({ phase, closesAt }: GameDayState, at: number): LiveEvent[] {
  if (phase !== 'building') return [];
  return [event('closed', { closedAt: closesAt === null ? at : Math.min(at, closesAt) })];
}

/** In time is what the server received before the door closed, however long it took to grade. The newest design counts. */
function enter(state: GameDayState, command: GameDayCommand & { type: 'enter' }, by: Actor, at: number): LiveEvent[] {
  const { id } = requireParticipant(state.roster, by);
  const { openedAt, closedAt, closesAt, entries, rounds } = state;
  if (openedAt === null || at < openedAt)
    throw new LiveRefusal('closed', 'Designs cannot be entered yet.', 'Wait for the host to start.');
  const limit = closedAt ?? closesAt;
  if (rounds.length > 0 || (limit !== null && at > limit))
    throw new LiveRefusal('closed', 'The time for designs is over.', 'Ask the host to open the door again.');
  const { submission, title, parts, usd } = command;
  const before = entries.get(id);
  if (before && (before.submission === submission || before.at > at)) return [];
  return [event('entered', { submission, title, parts, usd }, id)];
}

function strike(state: GameDayState, { round, fault }: GameDayCommand & { type: 'strike' }): LiveEvent[] {
  const { phase, rounds, entries, config } = state;
  // Another device was faster.
  if (round < rounds.length) return [];
  const option = config.options.find(({ id }) => id === fault);
  if (!option) throw new LiveRefusal('bad-command', 'This fault is not offered here.', 'Choose one from the list.');
  if (phase === 'lobby' || phase === 'building')
    throw new LiveRefusal('closed', 'Designs are still being made.', 'Close the door for designs first.');
  if (entries.size === 0)
    throw new LiveRefusal('closed', 'There is no design yet.', 'Open the door again and wait for the first one.');
  if (round > rounds.length || rounds.length >= MOST_ROUNDS || pendingRound(state))
    throw new LiveRefusal('closed', 'The last fault is still being run.', 'Wait for the board, then inject the next.');
  return [event('struck', { round, fault })];
}

function ran(state: GameDayState, { round, outcomes }: GameDayCommand & { type: 'ran' }): LiveEvent[] {
  if (state.rounds[round] !== pendingRound(state) || !pendingRound(state)) return [];
  // Plain data by its schema; interfaces without an index are no Json to the compiler.
  return [event('ran', { round, outcomes: outcomes as unknown as Json })];
}

function event(type: string, data: { [key: string]: Json }, participant: string | null = null): LiveEvent {
  return { type, participant, data };
}
