import { LIMITS } from '../design/limits';
import type { Link } from '../design/link';
import { CLASSES, TRAFFIC } from '../design/traffic';
import type { Operators, Workload } from '../design/workload';
import { type Constant, type Ends, valueAt } from '../services/constant';
import type { Component } from './component';
import { demandAt, nextChange } from './demand';
import { EventQueue } from './event-queue';
import { Network } from './network';
import { RandomStream } from './random';
import { RepeatedCalls } from './repeated-calls';
import type { State, Trace, TraceSegment } from './trace';

/** What surrounds a design in a run. */
export interface RunSetting {
  workload: Workload;
  operators: Operators;
  /** Seconds an outage of a place lasts. */
  outageS: number;
  /** The fault strikes at this second of the run. */
  faultAtS: number;
  /** Seconds watched after the fault. */
  horizonS: number;
  ends: Ends;
  seed: number;
  /** Work that this run and others after it may still do together; its own limit where left out. */
  work?: Work | undefined;
}

/** Work that may still be done: each event is 1, each time that rates are recomputed the number of resources. Counted, never timed. */
export interface Work {
  left: number;
}

const KERNEL = -1;
const DEMAND = 0;
const CALL = 1;
const AGAIN = 2;

/** One experiment while it runs: the clock, the queue, the places, the people and the trace. */
export class Run {
  readonly setting: RunSetting;
  readonly components: readonly Component[];
  readonly network: Network;
  readonly trace: Trace;
  now = 0;
  /** Set by whoever changes what traffic can do; rates are recomputed after the event. */
  flowChanged = true;
  /** Multiplies the users' demand. */
  demandFactor = 1;
  /** Regions in whose zones nothing can be launched that is not reserved. */
  readonly shortRegions = new Set<string>();
  readonly #queue = new EventQueue();
  readonly #down = new Set<string>();
  readonly #calls: ((run: Run) => void)[] = [];
  /** What users ask for the first time, and with what they ask again. */
  readonly #fresh = new Float64Array(CLASSES);
  readonly #demand = new Float64Array(CLASSES);
  readonly #repeated: RepeatedCalls | null;
  /** Where clients ask again: per segment, the share of every class that succeeds at one attempt. */
  readonly #shares: number[][] = [];
  #workDone = 0;
  #cause = -1;
  #crewReadyAt = Number.NaN;
  #crewFreeAt = 0;

  constructor(components: readonly Component[], links: readonly Link[], setting: RunSetting) {
    this.setting = setting;
    this.components = components;
    this.network = new Network(components, links, setting.workload.needsData);
    const { faultAtS, horizonS, workload } = setting;
    const { retries } = workload;
    this.#repeated =
      retries === undefined || retries.attempts === 1
        ? null
        : new RepeatedCalls(
            retries,
            Float64Array.from(TRAFFIC, (name) => workload[name]?.rate ?? 0),
          );
    this.trace = {
      faultAtS,
      horizonS,
      events: [],
      segments: [],
      data: [],
      losses: [],
      counts: { duplicates: 0, stalenessS: 0, hands: 0, jobDelayS: 0, brokenOff: 0 },
      cutShort: false,
    };
  }

  /** A constant at the end of its range this run takes. */
  constant(constant: Constant): number {
    return valueAt(constant, this.setting.ends);
  }

  /** Luck of one component, the same in every design that has it. */
  random(component: string): RandomStream {
    return new RandomStream(this.setting.seed, component);
  }

  component(id: string): Component | undefined {
    return this.components.find((c) => c.id === id);
  }

  /** Whether a place (`home`, `home/a`) is up; a zone is down with its region. */
  isUp(place: string): boolean {
    if (this.#down.size === 0) return true;
    if (this.#down.has(place)) return false;
    const slash = place.indexOf('/');
    return slash < 0 || !this.#down.has(place.slice(0, slash));
  }

  /** Takes a place down or brings it back, and tells every component. */
  setPlace(place: string, up: boolean, what: string, fact: string): void {
    if (up) this.#down.delete(place);
    else this.#down.add(place);
    this.flowChanged = true;
    const seq = this.note(place.includes('/') ? `zone:${place}` : `region:${place}`, what, {
      state: up ? 'serving' : 'down',
      fact,
    });
    for (const component of this.components) {
      this.#cause = seq;
      component.onPlace(this, place, up);
    }
    this.#cause = seq;
  }

  /** Leaves an event in the trace; what is scheduled next in the same turn has it as its cause. */
  note(component: string, what: string, more: { state?: State; fact?: string | null; hands?: boolean } = {}): number {
    const seq = this.trace.events.length;
    this.trace.events.push({
      seq,
      timeS: this.now,
      component,
      state: more.state ?? null,
      what,
      causeSeq: this.#cause < 0 ? null : this.#cause,
      fact: more.fact ?? null,
      hands: more.hands ?? false,
    });
    this.#cause = seq;
    return seq;
  }

  /** `component.onTimer(kind, arg)` after `delayS`. */
  schedule(delayS: number, component: Component, kind: number, arg = 0): void {
    this.#queue.push(this.now + delayS, component.node, kind, arg, this.#cause);
  }

  /** Any other thing that happens after `delayS`. */
  after(delayS: number, call: (run: Run) => void): void {
    this.#calls.push(call);
    this.#queue.push(this.now + delayS, KERNEL, CALL, this.#calls.length - 1, this.#cause);
  }

  /** The same for what nothing here brought about: a further fault. */
  uncaused(delayS: number, call: (run: Run) => void): void {
    this.#calls.push(call);
    this.#queue.push(this.now + delayS, KERNEL, CALL, this.#calls.length - 1, -1);
  }

  /**
   * A task for a person: starts once somebody is at work (reaction time after the first alarm) and free, takes `workS`, then the
   * component's timer runs. People do one task at a time.
   */
  askOperator(component: Component, kind: number, workS: number, task: string, noticed?: { afterS: number }): void {
    const reaction = noticed?.afterS ?? this.setting.operators.reactionS;
    if (!(this.#crewReadyAt <= this.now)) {
      const ready = this.now + reaction;
      this.#crewReadyAt = Number.isNaN(this.#crewReadyAt) ? ready : Math.min(this.#crewReadyAt, ready);
    }
    const begin = Math.max(this.now, this.#crewReadyAt, this.#crewFreeAt);
    this.#crewFreeAt = begin + workS;
    this.trace.counts.hands += 1;
    this.after(begin - this.now, (run) => {
      run.note('operators', `A person starts: ${task}`, { hands: true });
      run.schedule(workS, component, kind);
    });
  }

  /** Records that a store gave up everything it acknowledged after `recoverableAtS`; null: everything it ever held. */
  lose(component: Component, log: { at(timeS: number): number }, atS: number, recoverableAtS: number | null): void {
    const secondsLost = recoverableAtS === null ? EVERYTHING_S : Math.max(0, atS - recoverableAtS);
    const from = recoverableAtS === null ? atS - EVERYTHING_S : recoverableAtS;
    const writes = Math.max(0, log.at(atS) - log.at(Math.min(atS, from)));
    this.trace.losses.push({
      store: component.id,
      timeS: atS,
      seconds: secondsLost,
      writes,
      everything: recoverableAtS === null,
      seq: this.trace.events.length - 1,
    });
    this.trace.data.push({
      timeS: atS,
      store: component.id,
      acknowledged: log.at(atS),
      recoverable: log.at(atS) - writes,
    });
  }

  /** Cuts a component off or joins it again, and says so. */
  setCut(component: Component, cut: boolean, what: string, fact: string): void {
    component.cut = cut;
    this.flowChanged = true;
    this.note(component.id, what, { state: cut ? 'down' : component.state, fact });
  }

  /** Runs until the horizon or the bound on events and returns the trace. */
  execute(strike: (run: Run) => void): Trace {
    for (const component of this.components) {
      component.start(this);
      if (component.unfit !== null) this.note(component.id, component.unfit, { state: 'down' });
    }
    const endS = this.setting.faultAtS + this.setting.horizonS;
    // A fault is nobody's effect, whatever was noted at the start.
    this.uncaused(this.setting.faultAtS, strike);
    this.#scheduleDemand();
    this.#settle();
    let events = 0;
    for (;;) {
      // Rates are settled before the clock moves, and settling may schedule: an alarm for the load it finds.
      if (this.flowChanged && this.#queue.nextTime > this.now) this.#settle();
      if (this.#queue.nextTime > endS || this.trace.cutShort) break;
      if (this.#queue.nextTime > this.now) this.#record(this.#queue.nextTime);
      this.#queue.pop();
      this.now = this.#queue.time;
      this.#cause = this.#queue.cause;
      this.#dispatch();
      this.#worked(1);
      this.trace.cutShort = ++events >= LIMITS.events || this.#workDone >= LIMITS.work || this.setting.work?.left === 0;
    }
    this.#record(this.trace.cutShort ? this.now : endS);
    if (!this.trace.cutShort) this.now = endS;
    if (this.#repeated !== null) this.trace.segments = this.#repeated.withinAttempts(this.trace.segments, this.#shares);
    for (const component of this.components) component.finish(this);
    return this.trace;
  }

  #dispatch(): void {
    const { target, kind, arg } = this.#queue;
    if (target !== KERNEL) (this.components[target - 1] as Component).onTimer(this, kind, arg);
    else if (kind === CALL) (this.#calls[arg] as (run: Run) => void)(this);
    else {
      this.flowChanged = true;
      if (kind === AGAIN) this.#repeated?.arrive(arg);
      else this.#scheduleDemand();
    }
  }

  #scheduleDemand(): void {
    const next = nextChange(this.setting.workload, this.now);
    if (next < Number.POSITIVE_INFINITY) this.#queue.push(next, KERNEL, DEMAND, 0, -1);
  }

  #worked(work: number): void {
    const shared = this.setting.work;
    this.#workDone += work;
    if (shared !== undefined) shared.left = Math.max(0, shared.left - work);
  }

  /** Recomputes rates until no component changes anything in answer (scaling alarms only schedule, so twice is the rule). */
  #settle(): void {
    for (let round = 0; this.flowChanged && round < 4; round++) {
      this.flowChanged = false;
      this.#worked(this.components.length);
      demandAt(this.setting.workload, this.now, this.demandFactor, this.#fresh);
      this.#demand.set(this.#fresh);
      this.#repeated?.addTo(this.#demand);
      this.network.solve(this, this.#demand);
      for (const component of this.components) component.onFlow(this, this.network);
    }
    this.flowChanged = false;
    this.#repeated?.passOn(this.#fresh, this.network.success, (delayS, echo) =>
      this.#queue.push(this.now + delayS, KERNEL, AGAIN, echo, this.#cause),
    );
  }

  /** Closes the stretch of constant rates up to `toS`; stretches with the same rates are one. */
  #record(toS: number): void {
    const { success, latency } = this.network;
    const segments = this.trace.segments;
    const last = segments[segments.length - 1];
    const latencyS = latency[0] as number;
    if (last !== undefined && last.toS === this.now && last.latencyS === latencyS && this.#goesOn(last)) {
      last.toS = toS;
      return;
    }
    const offered = Array.from(this.#fresh);
    const served = offered.map((rate, c) => rate * (success[c] as number));
    const segment: TraceSegment = { fromS: this.now, toS, offered, served, latencyS };
    if (this.#repeated !== null) {
      segment.tried = Array.from(this.#demand);
      this.#shares.push(Array.from(success.subarray(0, CLASSES)));
    }
    segments.push(segment);
  }

  /** Whether the rates of a segment are those of now. */
  #goesOn({ offered, served, tried }: TraceSegment): boolean {
    const { success } = this.network;
    const shares = this.#shares[this.#shares.length - 1];
    for (let c = 0; c < CLASSES; c++) {
      const rate = this.#fresh[c] as number;
      if (offered[c] !== rate || served[c] !== rate * (success[c] as number)) return false;
      if (tried !== undefined && (tried[c] !== this.#demand[c] || shares?.[c] !== success[c])) return false;
    }
    return true;
  }
}

/** Age given to data of which nothing comes back: one year. */
export const EVERYTHING_S = 31_536_000;
