import type { StateKind } from '../state/kinds';
import { isOut, type Moment } from '../timeline/moment';
import { kindOf } from '../timeline/states';
import type { PlacedPart } from './layout';

/** How one part fares at a moment, and a word for its box where it says more than its settings do. */
export interface PartState {
  kind: StateKind;
  word: string | null;
}

const SERVING: PartState = { kind: 'ok', word: null };

/** State of a drawn part: its own, that of its place, and who is primary after a failover. */
export function partState(part: PlacedPart, moment: Moment): PartState {
  const own = moment.states.get(part.resource);
  const state: StateKind = own === undefined ? 'ok' : kindOf(own);
  const [place] = part.places;
  const out = place !== undefined && isOut(moment, place);
  if (part.kind === 'bar' || part.kind === 'group' || part.kind === 'shelf')
    return { kind: state, word: wordOf(state) };
  if (part.role === 'member') {
    if (out) return { kind: 'down', word: 'unreachable' };
    return state === 'down' ? { kind: 'down', word: 'no answer' } : SERVING;
  }
  const promoted = moment.promoted.has(part.resource);
  if (part.role === 'standby') {
    if (promoted) return out ? { kind: 'down', word: 'unreachable' } : { kind: state, word: 'primary now' };
    if (out) return { kind: 'down', word: 'unreachable' };
    if (moment.takeovers.has(part.resource)) return { kind: 'recovering', word: 'taking over' };
    return state === 'lost' ? { kind: 'lost', word: 'repeated the loss' } : SERVING;
  }
  if (promoted) return out ? { kind: 'down', word: 'unreachable' } : { kind: 'ok', word: 'standby now' };
  return { kind: state, word: wordOf(state) };
}

function wordOf(state: StateKind): string | null {
  switch (state) {
    case 'down':
      return 'no answer';
    case 'degraded':
      return 'in part';
    case 'lost':
      return 'data lost';
    case 'recovering':
      return 'starting';
    default:
      return null;
  }
}
