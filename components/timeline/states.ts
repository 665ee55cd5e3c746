import type { State } from '@/simulator';
import type { StateKind } from '../state/kinds';

/** The simulator's word for a state as the mark that draws it. */
export function kindOf(state: State): StateKind {
  return state === 'serving' ? 'ok' : state;
}
