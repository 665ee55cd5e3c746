import { allLinks } from './design/all-links';
import type { Design } from './design/design';
import { viewOf } from './design/view';
import { DEFAULT_WORKLOAD, type Operators, type Workload } from './design/workload';
import { faultOf } from './faults';
import type { FaultRef } from './grade/report';
import type { Component } from './kernel/component';
import { HOURS, START_HOUR } from './kernel/demand';
import { Run, type RunSetting, type Work } from './kernel/run';
import type { Trace } from './kernel/trace';
import { type Resource, serviceOf } from './services';
import type { Ends } from './services/constant';
import { misfit } from './services/fit';

/** What surrounds a design: the load on it and the people behind it. A brief is one. */
export interface Context {
  workload: Workload;
  operators: Operators;
  /** Seconds an outage of a place lasts. */
  outageS: number;
  /** Seconds watched after the fault. */
  horizonS: number;
  /** Hour of the day (0 to 23) in which faults strike; the busiest, 19, where left out. */
  hour?: number;
}

export const DEFAULT_CONTEXT: Context = {
  workload: DEFAULT_WORKLOAD,
  operators: { reactionS: 900, noticeS: 1800 },
  outageS: 14_400,
  horizonS: 86_400,
};

export interface SimulateOptions {
  /** Second of the run at which the faults strike; ten minutes into the hour of the context unless said otherwise. */
  atS?: number;
  seed?: number;
  /** End of the constants' ranges to take. */
  ends?: Ends;
  /** Resource that is taken as not there: whoever waits for it fails. */
  without?: string;
  /** Work that this run and others may do together. */
  work?: Work | undefined;
}

/** A fault of an experiment by hand: it strikes this many seconds after the first; with it where left out. */
export interface Strike extends FaultRef {
  afterS?: number;
  /** What is down by then is spared: it cannot fail again. */
  ifUp?: boolean;
}

/** Seconds into the hour. */
const FAULT_AT_S = 600;

/** Second of a run that begins at the busiest hour in which faults strike. */
export function strikesAtS(hour = START_HOUR): number {
  return ((hour - START_HOUR + HOURS) % HOURS) * 3600 + FAULT_AT_S;
}

/** Fresh running parts of a design, in document order. */
export function buildComponents(design: Design): Component[] {
  const view = viewOf(design);
  return design.resources.map((r) => serviceOf(r.type).build(r, view));
}

/** Runs a design through one experiment and returns its trace. Throws for a fault kind or target that does not exist. */
export function simulate(
  design: Design,
  context: Context,
  faults: readonly Strike[],
  options: SimulateOptions = {},
): Trace {
  return runOf(design, context, faults, options).trace;
}

/** The same, with the run as it stands at its end. */
export function runOf(
  design: Design,
  context: Context,
  faults: readonly Strike[],
  options: SimulateOptions = {},
): { run: Run; trace: Trace } {
  const components = buildComponents(design);
  const setting: RunSetting = {
    ...context,
    faultAtS: options.atS ?? strikesAtS(context.hour),
    ends: options.ends ?? 'typical',
    seed: options.seed ?? 1,
    work: options.work,
  };
  for (const c of components) if (c.id === options.without) c.cut = true;
  components.forEach((c, i) => {
    c.unfit = misfit(design.resources[i] as Resource, context.workload);
  });
  const run = new Run(components, allLinks(design), setting);
  const trace = run.execute((r) => {
    for (const { kind, target, afterS = 0, ifUp = false } of faults) {
      const fault = faultOf(kind);
      if (fault === undefined) throw new Error(`Fault ${kind} is not simulated.`);
      const strike = (now: Run) => {
        if (!ifUp || isUp(now, target)) fault.strike(now, target);
      };
      if (afterS > 0) r.uncaused(afterS, strike);
      else strike(r);
    }
  });
  return { run, trace };
}

/** Whether a target of a fault, a place or a component, is there to be struck; the users always are. */
function isUp(run: Run, target: string): boolean {
  const component = run.component(target);
  return run.isUp(target) && (component === undefined || (component.up && !component.cut));
}

/** Parts of designs that were asked for targets; none of them ever runs, and a design is asked for one kind of fault after the other. */
const asked = new WeakMap<Design, Component[]>();

/** Every distinct target of a fault in a design. */
export function targetsOf(design: Design, kind: FaultRef['kind']): { target: string; likeness: string }[] {
  let components = asked.get(design);
  if (components === undefined) {
    components = buildComponents(design);
    asked.set(design, components);
  }
  return faultOf(kind)?.targets(design, components) ?? [];
}
