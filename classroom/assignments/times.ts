/** When an assignment takes work, in milliseconds since 1970. */
export interface Times {
  opensAt: number;
  /** Null where it has no end. */
  dueAt: number | null;
  /** From then on nothing is taken: the due time, or later where lateness is accepted. Null where it has no end. */
  closesAt: number | null;
}

/** More time for one learner. */
export interface Allowance {
  /** Minutes beside the time limit of an attempt. */
  extraMinutes: number;
  /** A due time of their own; null for everybody's. */
  dueAt: number | null;
}

/** Where an assignment stands for one learner. `late`: past due, and still taken. */
export type Phase = 'ahead' | 'open' | 'late' | 'closed';

export const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The times that hold for one learner: a later due time moves the close along, an earlier one shortens nothing. */
export function timesFor(times: Times, allowance: Allowance | null): Times {
  const { opensAt, dueAt, closesAt } = times;
  const own = allowance?.dueAt ?? null;
  if (own === null || dueAt === null || closesAt === null || own <= dueAt) return times;
  return { opensAt, dueAt: own, closesAt: own + (closesAt - dueAt) };
}

/** Where it stands at a moment. A moment that is exactly the due time is late already. */
export function phaseAt({ opensAt, dueAt, closesAt }: Times, now: number): Phase {
  if (now < opensAt) return 'ahead';
  if (closesAt !== null && now >= closesAt) return 'closed';
  return dueAt !== null && now >= dueAt ? 'late' : 'open';
}

/** When an attempt begun at `startedAt` ends by the clock: its time limit or the close, whichever comes first; null for neither. */
export function attemptEnd(
  startedAt: number,
  minutes: number | null,
  { closesAt }: Pick<Times, 'closesAt'>,
  extraMinutes: number,
): number | null {
  if (minutes === null) return closesAt;
  const limit = startedAt + (minutes + extraMinutes) * MINUTE_MS;
  return closesAt === null ? limit : Math.min(limit, closesAt);
}

/** Days begun since the due time; 0 for what came in time. */
export function daysLate(handedInAt: number, dueAt: number | null): number {
  return dueAt === null || handedInAt < dueAt ? 0 : Math.floor((handedInAt - dueAt) / DAY_MS) + 1;
}

/** The last moment at which anybody can hand in; null where there is no end. */
export function latestClose(times: Times, allowances: readonly (Allowance | null)[]): number | null {
  const closes = [times, ...allowances.map((allowance) => timesFor(times, allowance))].map(({ closesAt }) => closesAt);
  return closes.reduce(laterEnd, times.closesAt);
}

/** The later of two ends; null is no end at all. */
export function laterEnd(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}
