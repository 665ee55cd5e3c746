import type { Design } from '../../design/design';
import { USERS } from '../../design/link';
import { parseDesign } from '../../design/parse-design';
import { WorkloadSchema } from '../../design/workload';
import type { FaultKind } from '../../faults/kinds';
import { evidenceOf } from '../../grade/evidence';
import { type Context, DEFAULT_CONTEXT, simulate, targetsOf } from '../../simulate';
import type { EventVerdict } from '../assess/assessment';
import { EVENTS, type EventName, TIMES } from '../assess/effect';
import type { DerivedDesign } from './derive-design';

/** What the simulator saw of an event: the worst of its runs on the derived design. */
export interface SimulatedEvent {
  /** Runs, one for each distinct target. */
  runs: number;
  /** Part or place that was struck in the worst of them. */
  target: string;
  /** Seconds in which less than the service's lower bound of requests was served. */
  downtime_s: number;
  degraded_s: number;
  data_loss_s: number;
  everything_lost: boolean;
}

const FAULTS: Record<EventName, readonly FaultKind[]> = {
  instance: ['instance-loss'],
  az: ['zone-outage'],
  region: ['region-outage'],
  db_primary: ['database-primary-loss'],
  data_deletion: ['wrong-delete', 'object-deleted'],
};

/** Most runs of one event. */
const MOST_RUNS = 24;

/** Requests a second of each class that the users of a design send. */
const RATES = { reads: 60, writes: 20, static: 60, jobs: 2 } as const;

/** An outage of a place lasts as long as the rules take it to, and the users ask for what the design offers them. */
function contextOf(design: Design): Context {
  const asked = new Set(design.links.flatMap((link) => (link.from === USERS ? link.carries : [])));
  const workload = Object.fromEntries([...asked].map((kind) => [kind, { rate: RATES[kind] }]));
  return {
    ...DEFAULT_CONTEXT,
    workload: WorkloadSchema.parse(workload),
    outageS: TIMES.outageS,
    horizonS: 43_200,
  };
}

/**
 * Runs the derived design through the five events; those that have no target in it are left out. Null for a design that cannot be,
 * one that nobody calls, and one that does not serve without any fault.
 */
export function simulateEvents({ document }: DerivedDesign): Partial<Record<EventName, SimulatedEvent>> | null {
  const parsed = parseDesign(document);
  if (!parsed.ok || parsed.value.links.length === 0) return null;
  const design = parsed.value;
  const context = contextOf(design);
  // A design that is out by itself shows nothing of a fault.
  if (evidenceOf(simulate(design, context, [])).downtimeS > 0) return null;
  const seen: Partial<Record<EventName, SimulatedEvent>> = {};
  for (const event of EVENTS) {
    const strikes = FAULTS[event].flatMap((kind) => targetsOf(design, kind).map(({ target }) => ({ kind, target })));
    const runs = strikes.slice(0, MOST_RUNS).map((strike) => {
      const evidence = evidenceOf(simulate(design, context, [strike]));
      return {
        target: strike.target,
        downtime_s: evidence.downtimeS,
        degraded_s: evidence.degradedS,
        data_loss_s: evidence.dataLostS,
        everything_lost: evidence.everythingLost,
      };
    });
    const worst = runs.reduce<(typeof runs)[number] | undefined>(
      (a, b) => (a === undefined || weight(b, event) > weight(a, event) ? b : a),
      undefined,
    );
    if (worst !== undefined) seen[event] = { runs: runs.length, ...worst };
  }
  return seen;
}

/** What makes one run worse than another: lost data where that is asked, else time. */
function weight(run: Omit<SimulatedEvent, 'runs'>, event: EventName): number {
  if (event === 'data_deletion') return (run.everything_lost ? 1e12 : 0) + run.data_loss_s;
  return run.downtime_s * 1e6 + run.degraded_s;
}

/** Longest time in which errors end because a health check reacts, in seconds: with it, a service still survives. */
const REACTION_S = 125;
/** A failover that a service runs by itself, in seconds. */
const FAILOVER_S = 180;
const DAY_S = 86_400;

/**
 * Whether runs and rules say the same of an event. Null where they cannot be compared: the rules cannot tell, or what decides is no
 * part of the design.
 */
export function agrees(
  event: EventName,
  verdict: EventVerdict,
  seen: SimulatedEvent | undefined,
  { ids, left }: DerivedDesign,
): boolean | null {
  const { outcome, resource } = verdict;
  if (seen === undefined || outcome === 'n/a' || outcome === 'unknown' || !ids.has(resource)) return null;
  if (event === 'data_deletion') {
    if (outcome === 'data_loss') return seen.everything_lost || seen.data_loss_s > DAY_S;
    if (seen.everything_lost) return false;
    return seen.data_loss_s <= (outcome === 'survives' ? TIMES.latestS : DAY_S);
  }
  // Disks of instances, and what other Regions hold, are judged by rules alone.
  if (outcome === 'data_loss' || (event === 'region' && outcome !== 'down')) return null;
  if (outcome === 'down') return seen.downtime_s > REACTION_S;
  // What is not in the design could only make it worse.
  if (left.length > 0 && seen.downtime_s > FAILOVER_S) return null;
  return seen.downtime_s <= (outcome === 'survives' ? REACTION_S : FAILOVER_S);
}
