import type { Requirement } from '../design/brief';
import type { Design } from '../design/design';
import { waitsOf } from '../design/retries';
import { classIndex, TRAFFIC } from '../design/traffic';
import { viewOf } from '../design/view';
import type { Trace, TraceEvent, TraceSegment } from '../kernel/trace';
import { type Resource, serviceOf } from '../services';
import type { Context } from '../simulate';
import { DOWN_BELOW, EPSILON, SERVING_FROM } from './bounds';
import { losesMost, takesLongest } from './culprit';
import { FAILED_SHARE_WINDOW_S, grid, worstShare } from './evidence';
import { PlannedExperiment } from './experiments';
import type { Measure } from './measure';
import type { Availability, CostLine, FaultRef, Grounds } from './report';

/** What the verdicts of one report are founded on. */
export class GroundsFinder {
  readonly #design: Design;
  readonly #context: Context;
  readonly #seed: number;
  readonly #planned: readonly PlannedExperiment[];

  constructor(design: Design, context: Context, seed: number, planned: readonly PlannedExperiment[]) {
    this.#design = design;
    this.#context = context;
    this.#seed = seed;
    this.#planned = planned;
  }

  /** The grounds of a bill: its dearest line, and the setting that it comes from. */
  ofCost(lines: readonly CostLine[]): Grounds {
    const dearest = lines.reduce<CostLine | null>((a, line) => (a === null || line.usd > a.usd ? line : a), null);
    if (dearest === null) return NO_GROUNDS;
    return { ...NO_GROUNDS, line: dearest.what, property: this.#property(dearest.resource, 'monthly-cost', []) };
  }

  /** The grounds of a year: the fault that costs most of it. */
  ofYear({ parts }: Availability): Grounds {
    const [worst] = parts;
    if (worst === undefined) return NO_GROUNDS;
    const [kind, target] = worst.experiment.split(/:(.*)/) as [FaultRef['kind'], string];
    const known = this.#planned.find(({ id }) => id === worst.experiment);
    const one = known ?? new PlannedExperiment(this.#design, this.#context, this.#seed, [{ kind, target }], [target]);
    return this.ofRun({ measure: 'downtime' }, one);
  }

  /** The grounds of what was measured in one experiment: the event that decided it, and the setting that it comes down to. */
  ofRun(asked: Pick<Requirement, 'measure' | 'classes'>, experiment: PlannedExperiment): Grounds {
    const trace = experiment.trace('typical');
    const counted = (asked.classes ?? TRAFFIC).map(classIndex);
    const stretch = worstStretch(asked.measure, trace, counted);
    const event = decisiveEvent(asked.measure, trace, stretch, this.#patienceS());
    const component =
      this.#byMeasure(asked.measure, trace) ??
      (stretch === null ? null : this.#byTraffic(asked.measure, experiment, stretch, counted)) ??
      this.#byEvent(trace, event) ??
      // More load than usual changes no resource; it comes down to where requests are longest.
      (event === null
        ? null
        : this.#byTraffic('latency', experiment, { fromS: event.timeS, toS: event.timeS + 2 }, []));
    return {
      experiment: experiment.id,
      seq: event?.seq ?? null,
      afterS: event === null ? null : grid(event.timeS - trace.faultAtS),
      event: event?.what ?? null,
      line: null,
      property: component === null ? null : this.#property(component, asked.measure, experiment.faults),
    };
  }

  /** Seconds for which clients ask again. */
  #patienceS(): number {
    const { retries } = this.#context.workload;
    return retries === undefined ? 0 : waitsOf(retries).reduce((sum, waitS) => sum + waitS, 0);
  }

  /** What is measured at one kind of resource comes down to it. */
  #byMeasure(measure: Measure, { losses }: Trace): string | null {
    if (measure === 'data-lost' || measure === 'writes-lost') return mostLost(losses)?.store ?? null;
    const first = (test: (resource: Resource) => boolean) => this.#design.resources.find(test)?.id ?? null;
    const queue = first(({ type }) => type === 'sqs-queue');
    if (measure === 'duplicates') return queue;
    if (measure === 'job-delay') return this.#design.links.find(({ from }) => from === queue)?.to ?? queue;
    if (measure === 'staleness')
      return (
        first(({ type }) => type === 'rds-read-replica') ?? first((r) => r.type === 's3-bucket' && 'replicateTo' in r)
      );
    return null;
  }

  /** Where in the design work is lost, or waits, in a stretch of a run. */
  #byTraffic(
    measure: Measure,
    { faults }: PlannedExperiment,
    { fromS, toS }: Pick<TraceSegment, 'fromS' | 'toS'>,
    counted: readonly number[],
  ): string | null {
    const [design, context, seed] = [this.#design, this.#context, this.#seed];
    const moment = { design, context, faults, seed, atS: (fromS + toS) / 2 };
    return measure === 'latency' ? takesLongest(moment) : losesMost(moment, counted);
  }

  /** The resource that an event is about; of what people do and of places, the first that it changed. */
  #byEvent({ events }: Trace, event: TraceEvent | null): string | null {
    if (event === null) return null;
    const isResource = (id: string) => this.#design.resources.some((r) => r.id === id);
    if (isResource(event.component)) return event.component;
    const caused = new Set([event.seq]);
    for (const { seq, component, causeSeq } of events) {
      if (causeSeq === null || !caused.has(causeSeq)) continue;
      if (isResource(component)) return component;
      caused.add(seq);
    }
    return null;
  }

  #property(id: string, measure: Measure, faults: readonly FaultRef[]): string | null {
    const resource = this.#design.resources.find((r) => r.id === id);
    if (resource === undefined) return null;
    const asked = { measure, faults: faults.map(({ kind }) => kind) };
    const named = serviceOf(resource.type).responsible(resource, asked, viewOf(this.#design));
    return typeof named === 'string' ? `${id}.${named}` : `${named.of}.${named.key}`;
  }
}

export const NO_GROUNDS: Grounds = {
  experiment: null,
  seq: null,
  afterS: null,
  event: null,
  line: null,
  property: null,
};

function mostLost(losses: Trace['losses']): Trace['losses'][number] | null {
  return losses.reduce<Trace['losses'][number] | null>((a, l) => (a === null || l.seconds > a.seconds ? l : a), null);
}

/** The stretch of a run in which what a measure counts was at its worst, or the last of its kind; null where it counts no traffic or nothing was wrong. */
function worstStretch(measure: Measure, trace: Trace, counted: readonly number[]): TraceSegment | null {
  const after = trace.segments.filter(({ toS }) => toS > trace.faultAtS);
  const below = (bound: number) => after.findLast((s) => worstShare(s, counted) < bound - EPSILON) ?? null;
  if (measure === 'downtime') return below(DOWN_BELOW);
  if (measure === 'degraded-time') return below(SERVING_FROM);
  if (measure === 'latency') return greatest(after, ({ latencyS }) => latencyS);
  const endS = measure === 'failed-share' ? trace.faultAtS + FAILED_SHARE_WINDOW_S : Number.POSITIVE_INFINITY;
  if (measure !== 'failed-share' && measure !== 'failed-requests') return null;
  return greatest(after, ({ fromS, toS, offered, served }) => {
    const lost = counted.reduce((sum, c) => sum + (offered[c] as number) - (served[c] as number), 0);
    return lost * Math.max(0, Math.min(toS, endS) - Math.max(fromS, trace.faultAtS));
  });
}

function greatest(segments: readonly TraceSegment[], of: (segment: TraceSegment) => number): TraceSegment | null {
  let found: TraceSegment | null = null;
  let best = EPSILON;
  for (const segment of segments)
    if (of(segment) > best) {
      best = of(segment);
      found = segment;
    }
  return found;
}

/**
 * The event that decided what was measured: the last recovery for times, the loss for data, the first task for hands, what began the worst
 * stretch for failures and waits. The fault itself where nothing of the kind came about, or nothing ended it.
 */
function decisiveEvent(
  measure: Measure,
  trace: Trace,
  stretch: TraceSegment | null,
  patienceS: number,
): TraceEvent | null {
  const { events, faultAtS } = trace;
  const struck = events.find(({ timeS }) => timeS >= faultAtS) ?? null;
  if (measure === 'data-lost' || measure === 'writes-lost') return events[mostLost(trace.losses)?.seq ?? -1] ?? struck;
  if (measure === 'hands') return events.find(({ hands }) => hands) ?? struck;
  const changes = events.filter(({ timeS, state }) => timeS >= faultAtS && state !== null);
  if (measure === 'time-to-whole') return lastMending(changes) ?? struck;
  if (stretch === null) return struck;
  if (measure === 'downtime' || measure === 'degraded-time')
    return (
      changes.findLast(({ timeS }) => timeS === stretch.toS) ??
      // Whoever asks again is served some time before things are well.
      changes.findLast(
        ({ timeS, state }) => state === 'serving' && timeS > stretch.toS && timeS <= stretch.toS + patienceS,
      ) ??
      changes.findLast(({ state, timeS }) => state === 'down' && timeS <= stretch.toS) ??
      struck
    );
  return changes.findLast(({ timeS }) => timeS <= stretch.fromS) ?? struck;
}

/** What made the last part whole; where one never was, the last that was heard of it. */
function lastMending(changes: readonly TraceEvent[]): TraceEvent | undefined {
  const broken = new Set<string>();
  let mended: TraceEvent | undefined;
  for (const event of changes) {
    if (event.state !== 'serving') broken.add(event.component);
    else if (broken.delete(event.component)) mended = event;
  }
  return broken.size === 0 ? mended : changes.findLast(({ component }) => broken.has(component));
}
