import type { Trace } from '@/simulator';
import { serviceLevel } from '@/simulator/grade/service-level';

/** How a design fares from a second on. `recovering` is down with something on its way back. */
export type Faring = 'ok' | 'degraded' | 'recovering' | 'down';

/** From a second of the round on, so; with the share served of the class of work that fares worst, 0 to 1. */
export type Step = [fromS: number, faring: Faring, level: number];

/** What most explains that a design did not survive a fault. */
export interface WeakLink {
  /** `trap`: a wrong belief that the grader knows by name. `part`: a type of resource. */
  kind: 'trap' | 'part';
  id: string;
  title: string;
  /** Full id of the fact behind it; null for a part. */
  fact: string | null;
}

/** How one design came through one round. */
export interface Outcome {
  /** What the fault struck in this design; null where it has nothing that the fault could strike. */
  target: string | null;
  steps: Step[];
  /** Seconds under half served, and seconds under all but half. */
  downS: number;
  degradedS: number;
  /** Requests served of those offered, 0 to 1. */
  served: number;
  /** Acknowledged writes that are gone; null where none are. */
  lost: { atS: number; seconds: number; writes: number; everything: boolean } | null;
  link: WeakLink | null;
}

/** What a stretch of a run came to; seconds of the run in, seconds of the stretch out. */
export function outcomeOf(trace: Trace, fromS: number, toS: number): Omit<Outcome, 'target' | 'link'> {
  const steps = stepsOf(trace, fromS, toS);
  const lasting = (wanted: readonly Faring[]) =>
    steps.reduce(
      (sum, [at, faring], i) => (wanted.includes(faring) ? sum + (steps[i + 1]?.[0] ?? toS - fromS) - at : sum),
      0,
    );
  return {
    ...{ steps, downS: whole(lasting(['down', 'recovering'])), degradedS: whole(lasting(['degraded'])) },
    ...{ served: servedShare(trace, fromS, toS), lost: lossIn(trace, fromS, toS) },
  };
}

/** How the design fares at a second of the round. */
export function faringAt({ steps }: Pick<Outcome, 'steps'>, atS: number): { faring: Faring; level: number } {
  const [, faring, level] = steps.findLast(([from]) => from <= atS) ?? steps[0] ?? [0, 'ok' as const, 1];
  return { faring, level };
}

function stepsOf(trace: Trace, fromS: number, toS: number): Step[] {
  const steps: Step[] = [];
  const add = (atS: number, faring: Faring, level: number) => {
    const last = steps.at(-1);
    if (last?.[1] === faring && last[2] === level) return;
    if (last?.[0] === atS) steps.pop();
    steps.push([atS, faring, level]);
  };
  const changes = recovering(trace);
  for (const stretch of serviceLevel(trace)) {
    const from = Math.max(stretch.fromS, fromS);
    const to = Math.min(stretch.toS, toS);
    if (to <= from) continue;
    const level = Math.round(stretch.level * 1000) / 1000;
    const at = (second: number): Faring =>
      stretch.state === 'down' && (changes.findLast(({ timeS }) => timeS <= second)?.some ?? false)
        ? 'recovering'
        : stretch.state;
    add(whole(from - fromS), at(from), level);
    if (stretch.state !== 'down') continue;
    for (const { timeS } of changes) if (timeS > from && timeS < to) add(whole(timeS - fromS), at(timeS), level);
  }
  return steps;
}

/** When some part began to recover, and when none was any more. */
function recovering(trace: Trace): { timeS: number; some: boolean }[] {
  const now = new Set<string>();
  const changes: { timeS: number; some: boolean }[] = [];
  for (const { timeS, component, state } of trace.events) {
    if (state === null) continue;
    if (state === 'recovering') now.add(component);
    else now.delete(component);
    changes.push({ timeS, some: now.size > 0 });
  }
  return changes;
}

function servedShare({ segments }: Trace, fromS: number, toS: number): number {
  let offered = 0;
  let served = 0;
  for (const segment of segments) {
    const length = Math.min(segment.toS, toS) - Math.max(segment.fromS, fromS);
    if (length <= 0) continue;
    for (const [c, rate] of segment.offered.entries()) {
      offered += rate * length;
      served += (segment.served[c] ?? 0) * length;
    }
  }
  return offered > 0 ? Math.round((served / offered) * 1e6) / 1e6 : 1;
}

function lossIn({ losses }: Trace, fromS: number, toS: number): Outcome['lost'] {
  // Seconds alone are the age of the newest copy: where nothing was written meanwhile, nothing is gone.
  const own = losses.filter((l) => l.timeS >= fromS && l.timeS < toS && (l.writes >= 0.5 || l.everything));
  const [first] = own;
  if (!first) return null;
  return {
    atS: whole(first.timeS - fromS),
    seconds: whole(Math.max(...own.map(({ seconds }) => seconds))),
    writes: Math.round(own.reduce((sum, { writes }) => sum + writes, 0)),
    everything: own.some(({ everything }) => everything),
  };
}

/** Tenths of a second are as exact as a board gets. */
function whole(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
