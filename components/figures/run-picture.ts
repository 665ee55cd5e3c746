import type { StateKind } from '../state/kinds';

/** A stretch of a run in one state. Times in seconds from the start of the picture. */
export interface RunStretch {
  from: number;
  to: number;
  state: StateKind;
  /** Share of requests served, 0 to 1. */
  level: number;
}

/** What happened, with its cause in words. */
export interface RunEvent {
  at: number;
  text: string;
}

/** A run of the simulator reduced to what a small figure shows. Plain data, times in seconds. */
export interface RunPicture {
  /** Length of the picture. */
  span: number;
  /** When the fault struck. */
  faultAt: number;
  /** When the oldest write that was lost had been acknowledged; null where nothing was lost. */
  lossFrom: number | null;
  stretches: RunStretch[];
  events: RunEvent[];
  /** Measured values under the picture: "1 min 34 s", "down". */
  readings: { value: string; label: string; state: StateKind }[];
}
