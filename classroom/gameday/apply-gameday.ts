import { z } from 'zod';
import type { StoredEvent } from '../live/game';
import { applyRoster, isRosterEvent } from '../live/roster';
import type { GameDayState } from './gameday-state';
import type { Outcome } from './outcome';

const Opened = z.object({ closesAt: z.number().nullable() });
const Closed = z.object({ closedAt: z.number() });
const Entered = z.object({ submission: z.string(), title: z.string(), parts: z.number(), usd: z.number() });
const Struck = z.object({ fault: z.string() });
const Ran = z.object({ round: z.int(), outcomes: z.array(z.tuple([z.string(), z.custom<Outcome | null>()])) });

/** Takes an event of the log into the state. An event type of another version is left out. */
export function applyGameDay(state: GameDayState, event: StoredEvent): void {
  if (isRosterEvent(event)) {
    applyRoster(state.roster, event);
    return;
  }
  const { type, participant, data, at } = event;
  switch (type) {
    case 'opened':
      Object.assign(state, {
        phase: 'building',
        openedAt: state.openedAt ?? at,
        closedAt: null,
        ...Opened.parse(data),
      });
      break;
    case 'closed':
      Object.assign(state, { phase: 'closed', ...Closed.parse(data) });
      break;
    case 'entered':
      if (participant) state.entries.set(participant, { ...Entered.parse(data), at });
      break;
    case 'struck': {
      const fault = state.config.options.find(({ id }) => id === Struck.parse(data).fault);
      if (fault) state.rounds.push({ fault, struckAt: at, ranAt: null, outcomes: new Map() });
      state.phase = 'running';
      break;
    }
    case 'ran': {
      const { round, outcomes } = Ran.parse(data);
      Object.assign(state.rounds[round] ?? {}, { ranAt: at, outcomes: new Map(outcomes) });
      break;
    }
    case 'ended':
      state.phase = 'ended';
      break;
    default:
  }
}
