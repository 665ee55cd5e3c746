import type { Brief, Requirement } from '../design/brief';
import type { Design } from '../design/design';
import { TRAFFIC, type TrafficClass } from '../design/traffic';
import type { FaultKind } from '../faults/kinds';
import type { Trace } from '../kernel/trace';
import type { Ends } from '../services/constant';
import { type Context, type SimulateOptions, simulate, targetsOf } from '../simulate';
import { evidenceOf } from './evidence';
import type { Evidence, FaultRef } from './report';

/** How experiments are run, besides what they are: without a resource, within the work that is left. */
export type RunOptions = Pick<SimulateOptions, 'without' | 'work'>;

/** One experiment a brief asks for, with its traces as far as they have been run. */
export class PlannedExperiment {
  readonly id: string;
  readonly faults: readonly FaultRef[];
  readonly standsFor: readonly string[];
  readonly #design: Design;
  readonly #context: Context;
  readonly #seed: number;
  readonly #more: RunOptions;
  readonly #traces = new Map<Ends, Trace>();

  constructor(
    design: Design,
    context: Context,
    seed: number,
    faults: readonly FaultRef[],
    standsFor: readonly string[],
    more: RunOptions = {},
  ) {
    this.#more = more;
    this.faults = faults;
    this.id = experimentId(faults);
    this.standsFor = standsFor;
    this.#design = design;
    this.#context = context;
    this.#seed = seed;
  }

  /** The trace at one end of the constants' ranges; run once. */
  trace(ends: Ends): Trace {
    let trace = this.#traces.get(ends);
    if (trace === undefined) {
      trace = simulate(this.#design, this.#context, this.faults, {
        ends,
        seed: this.#seed,
        ...this.#more,
      });
      this.#traces.set(ends, trace);
    }
    return trace;
  }

  /** Whether a run of it was stopped at its bound on work: what would have followed is not known. */
  get isCutShort(): boolean {
    for (const trace of this.#traces.values()) if (trace.cutShort) return true;
    return false;
  }

  get hasRun(): boolean {
    return this.#traces.has('typical');
  }

  evidence(ends: Ends, classes: readonly TrafficClass[] = TRAFFIC): Evidence {
    return evidenceOf(this.trace(ends), classes);
  }

  get kinds(): string {
    return this.faults.map((f) => f.kind).join('+');
  }
}

export function experimentId(faults: readonly FaultRef[]): string {
  return faults.map((f) => `${f.kind}:${f.target}`).join('+');
}

/** What a requirement asks, as kind keys: `zone-outage` or `zone-outage+database-primary-loss`. */
export function askedKinds(requirement: Requirement): string[] {
  return [...requirement.faults, ...requirement.pairs.map((pair) => pair.join('+'))];
}

/** Every experiment the requirements name, each on every distinct target, targets that fare the same once. */
export function planExperiments(
  design: Design,
  brief: Context & Pick<Brief, 'requirements'>,
  seed: number,
  more: RunOptions = {},
): PlannedExperiment[] {
  const kinds = [...new Set(brief.requirements.flatMap(askedKinds))];
  return kinds.flatMap((key) => planKind(design, brief, seed, key, more));
}

/** Every experiment of one kind key, as `askedKinds` gives them. */
export function planKind(
  design: Design,
  context: Context,
  seed: number,
  key: string,
  more: RunOptions = {},
): PlannedExperiment[] {
  const [a, b] = key.split('+') as [FaultKind, FaultKind | undefined];
  const firsts = distinct(targetsOf(design, a).map((t) => ({ ...t, faults: [{ kind: a, target: t.target }] })));
  if (b === undefined)
    return firsts.map((t) => new PlannedExperiment(design, context, seed, t.faults, t.standsFor, more));
  const seconds = distinct(targetsOf(design, b).map((t) => ({ ...t, faults: [{ kind: b, target: t.target }] })));
  return firsts.flatMap((x) =>
    seconds
      .filter((y) => a !== b || x.target < y.target)
      .map((y) => new PlannedExperiment(design, context, seed, [...x.faults, ...y.faults], x.standsFor, more)),
  );
}

function distinct<T extends { target: string; likeness: string }>(
  targets: readonly T[],
): (T & { standsFor: string[] })[] {
  const byLikeness = new Map<string, T & { standsFor: string[] }>();
  for (const target of targets) {
    const known = byLikeness.get(target.likeness);
    if (known === undefined) byLikeness.set(target.likeness, { ...target, standsFor: [target.target] });
    else known.standsFor.push(target.target);
  }
  return [...byLikeness.values()];
}
