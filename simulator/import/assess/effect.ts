import type { Source } from '../value';
import type { TrapId } from './traps';

export const EVENTS = ['instance', 'az', 'region', 'db_primary', 'data_deletion'] as const;
export type EventName = (typeof EVENTS)[number];

/** From harmless to worst; `unknown` stands where it must not hide a sure outage and not pass for survival. */
export const OUTCOMES = ['n/a', 'survives', 'degraded', 'unknown', 'down', 'data_loss'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const RANK = Object.fromEntries(OUTCOMES.map((outcome, i) => [outcome, i])) as Record<Outcome, number>;

export type Recovery = 'auto' | 'manual' | 'wait' | 'none';

/** What an event does to the service by way of one resource. */
export interface Effect {
  outcome: Outcome;
  /** Seconds the service is out; null where it cannot be told. */
  downtimeS: number | null;
  /** Seconds of committed data lost; null for all of it, or where it cannot be told. */
  lossS: number | null;
  recovery: Recovery;
  /** One sentence that names the resource and the property. */
  why: string;
  from: Source;
  /** Assumptions that decide it. */
  notes: readonly string[];
  /** What would help, in the imperative. */
  change?: string;
  /** The wrong belief that it shows. */
  trap?: TrapId;
}

/** Seconds that things take where nothing measures them, as in the laws of `simulator/services`. */
export const TIMES = {
  /** A group notices and starts another instance. */
  relaunchS: 360,
  /** A service starts another task. */
  taskS: 120,
  /** A person notices and launches by hand. */
  byHandS: 1_800,
  /** A zone or a Region is out. */
  outageS: 14_400,
  /** A standby of RDS takes over. */
  standbyS: 90,
  /** A reader of Aurora takes over. */
  readerS: 45,
  /** Members of a cluster choose another first one. */
  electionS: 15,
  /** A cluster makes a new writer. */
  rebuildS: 600,
  /** A database is restored to a point in time. */
  restoreS: 5_400,
  /** Latest moment that a restore reaches. */
  latestS: 300,
} as const;

type Rest = Partial<Pick<Effect, 'notes' | 'change' | 'trap' | 'lossS' | 'downtimeS' | 'recovery'>>;

export function survives(why: string, from: Source, rest: Rest = {}): Effect {
  return { outcome: 'survives', downtimeS: 0, lossS: 0, recovery: 'auto', why, from, notes: [], ...rest };
}

export function degraded(why: string, from: Source, downtimeS: number, rest: Rest = {}): Effect {
  return { outcome: 'degraded', downtimeS, lossS: 0, recovery: 'auto', why, from, notes: [], ...rest };
}

export function down(recovery: Recovery, why: string, from: Source, downtimeS: number, rest: Rest = {}): Effect {
  return { outcome: 'down', downtimeS, lossS: 0, recovery, why, from, notes: [], ...rest };
}

export function lost(why: string, from: Source, rest: Rest = {}): Effect {
  return { outcome: 'data_loss', downtimeS: null, lossS: null, recovery: 'none', why, from, notes: [], ...rest };
}

export function cannotTell(why: string, from: Source, rest: Rest = {}): Effect {
  const text = `Cannot tell, because ${why}`;
  return { outcome: 'unknown', downtimeS: null, lossS: null, recovery: 'none', why: text, from, notes: [], ...rest };
}

export function notAsked(why: string, from: Source): Effect {
  return { outcome: 'n/a', downtimeS: null, lossS: null, recovery: 'none', why, from, notes: [] };
}

/** The worst of several effects; among like ones the longer outage. */
export function worst(effects: readonly Effect[]): Effect | undefined {
  return effects.reduce<Effect | undefined>((a, b) => (a === undefined || worse(b, a) ? b : a), undefined);
}

function worse(b: Effect, a: Effect): boolean {
  const [x, y] = [RANK[b.outcome], RANK[a.outcome]];
  return x !== y ? x > y : (b.downtimeS ?? 0) > (a.downtimeS ?? 0);
}
