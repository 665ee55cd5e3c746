import type { Design } from '../design/design';
import { CLASSES } from '../design/traffic';
import type { Component } from '../kernel/component';
import type { Network } from '../kernel/network';
import type { Run } from '../kernel/run';
import { type Context, runOf, strikesAtS } from '../simulate';
import type { FaultRef } from './report';

/** What counts as nothing, as a share or in seconds. */
const LEAST = 1e-9;

/** A moment of an experiment. */
export interface Moment {
  design: Design;
  context: Context;
  faults: readonly FaultRef[];
  seed: number;
  /** Second of the run, after the fault. */
  atS: number;
}

/**
 * The resource that loses the largest share of what is asked of it at a moment: the one behind where several in a row do, and what chose it
 * where that had another to choose. Null where none loses anything.
 */
export function losesMost(moment: Moment, counted: readonly number[]): string | null {
  const run = runUntil(moment);
  const lost = new Map(run.components.map((component) => [component, lostAt(run.network, component.node, counted)]));
  const worst = Math.max(0, ...lost.values());
  if (worst < LEAST) return null;
  const alike = run.components.filter((c) => (lost.get(c) as number) > worst - LEAST);
  const last = alike.find((c) => !alike.some((other) => other !== c && isBehind(run.network, other, c))) ?? alike[0];
  const chooser = run.network
    .callersOf(last as Component)
    .find(
      (c) => c.spreads && run.network.calledBy(c).some((other) => other.up && (lost.get(other) ?? 0) < worst - LEAST),
    );
  return (chooser ?? last)?.id ?? null;
}

/** Largest share of a class that a node does not let through of what is offered to it. */
function lostAt({ offered, pass }: Network, node: number, counted: readonly number[]): number {
  let lost = 0;
  for (const c of counted) {
    const at = node * CLASSES + c;
    if ((offered[at] as number) > 0) lost = Math.max(lost, 1 - (pass[at] as number));
  }
  return lost;
}

/** Whether one resource is asked by way of another. */
function isBehind(network: Network, it: Component, front: Component): boolean {
  const seen = new Set([front]);
  for (const component of seen) for (const called of network.calledBy(component)) seen.add(called);
  return it !== front && seen.has(it);
}

/** The resource at which a request spends the most time at a moment; null where none takes any. */
export function takesLongest(moment: Moment): string | null {
  const { network, components } = runUntil(moment);
  let found: string | null = null;
  let longest = LEAST;
  for (const { id, node } of components) {
    const ownS = network.ownLatency[node] as number;
    if (ownS <= longest) continue;
    longest = ownS;
    found = id;
  }
  return found;
}

/** The experiment as far as the moment; what happens until then does not depend on how long is watched. */
function runUntil({ design, context, faults, seed, atS }: Moment): Run {
  const faultAtS = strikesAtS(context.hour);
  return runOf(design, { ...context, horizonS: Math.max(0, atS - faultAtS) }, faults, { seed }).run;
}
