import type { Translator } from '@/language/translator';
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
export function partState(t: Translator<'timeline'>, part: PlacedPart, moment: Moment): PartState {
  const own = moment.states.get(part.resource);
  const state: StateKind = own === undefined ? 'ok' : kindOf(own);
  const [place] = part.places;
  const out = place !== undefined && isOut(moment, place);
  if (part.kind === 'bar' || part.kind === 'group' || part.kind === 'shelf')
    return { kind: state, word: wordOf(t, state) };
  if (part.role === 'member') {
    if (out) return { kind: 'down', word: t('diagram.unreachable') };
    return state === 'down' ? { kind: 'down', word: t('diagram.noAnswer') } : SERVING;
  }
  const promoted = moment.promoted.has(part.resource);
  if (part.role === 'standby') {
    if (promoted)
      return out ? { kind: 'down', word: t('diagram.unreachable') } : { kind: state, word: t('diagram.primaryNow') };
    if (out) return { kind: 'down', word: t('diagram.unreachable') };
    if (moment.takeovers.has(part.resource)) return { kind: 'recovering', word: t('diagram.takingOver') };
    return state === 'lost' ? { kind: 'lost', word: t('diagram.repeatedLoss') } : SERVING;
  }
  if (promoted)
    return out ? { kind: 'down', word: t('diagram.unreachable') } : { kind: 'ok', word: t('diagram.standbyNow') };
  return { kind: state, word: wordOf(t, state) };
}

function wordOf(t: Translator<'timeline'>, state: StateKind): string | null {
  switch (state) {
    case 'down':
      return t('diagram.noAnswer');
    case 'degraded':
      return t('diagram.inPart');
    case 'lost':
      return t('diagram.dataLost');
    case 'recovering':
      return t('diagram.starting');
    default:
      return null;
  }
}
