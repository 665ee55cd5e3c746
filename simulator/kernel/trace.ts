/** How a component is doing. */
export const STATES = ['serving', 'degraded', 'down', 'lost', 'recovering', 'unknown'] as const;
export type State = (typeof STATES)[number];

/** One thing that happened. Seconds count from the start of the run; the fault strikes at `Trace.faultAtS`. */
export interface TraceEvent {
  seq: number;
  timeS: number;
  /** Resource id, `zone:home/a`, `region:home`, `operators` or `users`. */
  component: string;
  /** State from now on; null where the event changes none (a probe fails, a person starts work). */
  state: State | null;
  /** What happened, in words. */
  what: string;
  /** `seq` of the event that brought it about; null for the first cause. */
  causeSeq: number | null;
  /** Fact of the material behind it. */
  fact: string | null;
  /** A person's work. */
  hands: boolean;
}

/** Rates between two changes, per class in the order of `TRAFFIC`, in requests per second. */
export interface TraceSegment {
  fromS: number;
  toS: number;
  offered: number[];
  /** Of those, the ones that succeed: at one of their attempts, where clients ask again. */
  served: number[];
  /** Where clients ask again: all that arrives, what is asked again included. */
  tried?: number[];
  /** Response time of dynamic requests, seconds. */
  latencyS: number;
}

/** What one data store promised and what it can still give back, at one moment. Positions are counts of writes. */
export interface DataPoint {
  timeS: number;
  store: string;
  acknowledged: number;
  recoverable: number;
}

/** Acknowledged writes a store could not give back. */
export interface Loss {
  store: string;
  timeS: number;
  /** Age of the newest recoverable write at the moment of loss. */
  seconds: number;
  writes: number;
  /** Nothing at all could be recovered. */
  everything: boolean;
  /** Event that settled it. */
  seq: number;
}

/** Everything one experiment left behind. */
export interface Trace {
  faultAtS: number;
  horizonS: number;
  events: TraceEvent[];
  segments: TraceSegment[];
  data: DataPoint[];
  losses: Loss[];
  /** `jobDelayS`: longest wait of a job in a queue. `brokenOff`: requests cut short on servers taken away while at work. */
  counts: { duplicates: number; stalenessS: number; hands: number; jobDelayS: number; brokenOff: number };
  /** The run ended because it hit its bound on events. */
  cutShort: boolean;
}
