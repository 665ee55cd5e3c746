import type { GameDayHostView } from './gameday-views';
import { MOST_ROUNDS } from './most-rounds';

/** What the host does next. */
export interface DayStep {
  /** What it is, as a key of its words. */
  does: 'open' | 'openAgain' | 'close' | 'inject' | 'end';
  /** Title of the fault that is injected; empty where it is something else. */
  fault: string;
  command:
    | { type: 'open'; minutes: number | null }
    | { type: 'close' }
    | { type: 'strike'; round: number; fault: string }
    | { type: 'end' };
}

/** Everything that the next step hangs on. */
type Seen = Pick<GameDayHostView, 'phase' | 'rounds' | 'sequence' | 'options' | 'minutes' | 'designs'>;

/** Faults of the prepared order that have not struck. */
export function stillToCome({ rounds, sequence }: Pick<Seen, 'rounds' | 'sequence'>): string[] {
  return sequence.filter((id) => !rounds.some(({ fault }) => fault.id === id)).slice(0, MOST_ROUNDS - rounds.length);
}

/** The host's next button; null while designs are run, and once it is over. */
export function nextDayStep(view: Seen): DayStep | null {
  const { phase, rounds, options, minutes } = view;
  switch (phase) {
    case 'lobby':
      return { does: 'open', fault: '', command: { type: 'open', minutes } };
    case 'building':
      return { does: 'close', fault: '', command: { type: 'close' } };
    case 'ended':
      return null;
    default:
  }
  if (rounds.some(({ ranAt }) => ranAt === null)) return null;
  if (view.designs === 0) return { does: 'openAgain', fault: '', command: { type: 'open', minutes } };
  const [following] = stillToCome(view);
  const next = options.find(({ id }) => id === following);
  if (!next) return { does: 'end', fault: '', command: { type: 'end' } };
  return { does: 'inject', fault: next.title, command: { type: 'strike', round: rounds.length, fault: next.id } };
}
