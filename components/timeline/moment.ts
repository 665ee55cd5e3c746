import type { State, Trace } from '@/simulator';

/** What a trace says about one instant. */
export interface Moment {
  /** Second of the run. */
  timeS: number;
  /** State of every component that has left an event; all others serve. */
  states: ReadonlyMap<string, State>;
  /** Places that are out: `home/a` for a zone, `home` for a Region. */
  down: ReadonlySet<string>;
  /** Databases whose standby has taken over. */
  promoted: ReadonlySet<string>;
  /** Databases whose standby is taking over, with the seconds it still needs. */
  takeovers: ReadonlyMap<string, number>;
}

/** Event of a standby that has taken over. */
const PROMOTED = 'rds/failover-is-automatic';

/** The state of everything at a second of the run, an event's own second included. */
export function momentAt(trace: Trace, timeS: number): Moment {
  const states = new Map<string, State>();
  const down = new Set<string>();
  const promoted = new Set<string>();
  const takeovers = new Map<string, number>();
  for (const event of trace.events) {
    const { component, state, fact } = event;
    if (event.timeS > timeS) {
      if (fact === PROMOTED && states.get(component) === 'down' && !takeovers.has(component))
        takeovers.set(component, event.timeS - timeS);
      continue;
    }
    if (fact === PROMOTED) {
      if (!promoted.delete(component)) promoted.add(component);
    }
    if (state === null) continue;
    states.set(component, state);
    const place = placeOf(component);
    if (place !== null) {
      if (state === 'down') down.add(place);
      else down.delete(place);
    }
  }
  return { timeS, states, down, promoted, takeovers };
}

/** The place that a `zone:home/a` or `region:home` of a trace stands for; null for a resource. */
export function placeOf(component: string): string | null {
  const [kind, place] = component.split(':');
  return place !== undefined && (kind === 'zone' || kind === 'region') ? place : null;
}

/** Whether a place is out at that moment; a zone is out with its Region. */
export function isOut(moment: Moment, place: string): boolean {
  return moment.down.has(place) || moment.down.has(place.split('/')[0] ?? place);
}
