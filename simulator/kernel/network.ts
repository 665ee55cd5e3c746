import { type Link, USERS } from '../design/link';
import { CLASSES, classIndex, type TrafficClass } from '../design/traffic';
import { REGION_DISTANCE } from '../services/region-distance';
import type { Component } from './component';
import type { Run } from './run';

const EACH = 0;
const SPREAD = 1;
const FALLBACK = 2;

interface Edge {
  to: number;
  carries: boolean[];
  waits: boolean;
  use: number;
  /** It leads into another Region, and every call pays the distance. */
  far: boolean;
}

/**
 * The graph traffic travels. Node 0 is the users; a component has the node after its place in the list. `solve` pushes offered
 * rates down in topological order and brings the share of success back up.
 */
export class Network {
  /** Per node and class: requests per second that arrive, share let through, share that succeeds in the end. */
  readonly offered: Float64Array;
  readonly pass: Float64Array;
  readonly success: Float64Array;
  /** Per node and class: share of what is let through that is answered here and asks nothing of what is behind (a cache). */
  readonly local: Float64Array;
  /** Per node: its own response time and that of everything it waits for, seconds. */
  readonly ownLatency: Float64Array;
  readonly latency: Float64Array;
  readonly #out: Edge[][];
  readonly #in: number[][];
  readonly #order: number[];
  readonly #components: readonly Component[];
  /** Per node and class: 1 where work ends that needs data, and none is kept. */
  readonly #empty: Uint8Array;
  /** Per node and class: there is nothing to fall back from, only something to fall back to. */
  readonly #spareOnly: readonly (readonly boolean[])[];
  readonly #weights: number[] = [];
  readonly #hasFallback: boolean;
  readonly #hasFar: boolean;

  /** `needsData`: classes that fail where they end at something that keeps no data. */
  constructor(components: readonly Component[], links: readonly Link[], needsData: readonly TrafficClass[] = []) {
    const n = components.length + 1;
    this.#components = components;
    components.forEach((component, i) => {
      component.node = i + 1;
    });
    const nodes = new Map(components.map((c) => [c.id, c.node]));
    nodes.set(USERS, 0);
    this.#out = Array.from({ length: n }, () => []);
    this.#in = Array.from({ length: n }, () => []);
    for (const link of links) {
      const from = nodes.get(link.from);
      const to = nodes.get(link.to);
      if (from === undefined || to === undefined) throw new Error(`Link ${link.from} to ${link.to} has no such end.`);
      (this.#out[from] as Edge[]).push(edgeOf(link, to, components[from - 1], components[to - 1] as Component));
      (this.#in[to] as number[]).push(from);
    }
    this.#hasFar = this.#out.some((edges) => edges.some((e) => e.far));
    this.#hasFallback = links.some((l) => l.use === 'fallback');
    this.#order = topological(this.#out);
    this.#empty = new Uint8Array(n * CLASSES);
    for (const c of needsData.map(classIndex))
      for (const component of components)
        if (
          !component.keepsData &&
          !(this.#out[component.node] as Edge[]).some((e) => e.waits && e.carries[c] === true)
        )
          this.#empty[component.node * CLASSES + c] = 1;
    this.#spareOnly = this.#out.map((edges) => spareOnly(edges));
    this.offered = new Float64Array(n * CLASSES);
    this.pass = new Float64Array(n * CLASSES);
    this.success = new Float64Array(n * CLASSES);
    this.local = new Float64Array(n * CLASSES);
    this.ownLatency = new Float64Array(n);
    this.latency = new Float64Array(n);
  }

  /** Lets the same share of every class through a node. */
  passAll(node: number, share: number): void {
    this.pass.fill(share, node * CLASSES, node * CLASSES + CLASSES);
  }

  /** Components that call this one. */
  callersOf(component: Component): Component[] {
    return (this.#in[component.node] as number[]).filter((n) => n > 0).map((n) => this.#components[n - 1] as Component);
  }

  /** Components this one calls. */
  calledBy(component: Component): Component[] {
    return (this.#out[component.node] as Edge[]).map((e) => this.#components[e.to - 1] as Component);
  }

  /** Recomputes every rate for the demand of the users (requests per second per class). */
  solve(run: Run, demand: Float64Array): void {
    const rounds = this.#hasFallback ? 3 : 1;
    for (let round = 0; round < rounds; round++) {
      this.#down(run, demand);
      this.#up(run);
    }
  }

  #down(run: Run, demand: Float64Array): void {
    this.offered.fill(0);
    this.offered.set(demand, 0);
    for (const node of this.#order) {
      if (node === 0) this.passAll(0, 1);
      else {
        const component = this.#components[node - 1] as Component;
        component.admit(run, this);
        if (component.cut || component.unfit !== null) this.passAll(node, 0);
      }
      const edges = this.#out[node] as Edge[];
      for (let c = 0; c < CLASSES; c++) {
        const at = node * CLASSES + c;
        const flow = (this.offered[at] as number) * (this.pass[at] as number) * (1 - (this.local[at] as number));
        if (flow === 0) continue;
        this.#shares(run, node, edges, c);
        for (let i = 0; i < edges.length; i++) {
          const weight = this.#weights[i] as number;
          if (weight > 0) {
            const to = (edges[i] as Edge).to * CLASSES + c;
            this.offered[to] = (this.offered[to] as number) + flow * weight;
          }
        }
      }
    }
  }

  /** How much of one class goes down each link of a node, into `#weights`. */
  #shares(run: Run, node: number, edges: readonly Edge[], c: number): void {
    const spreader = node === 0 ? null : (this.#components[node - 1] as Component);
    let total = 0;
    let primary = this.#spareOnly[node]?.[c] === true ? 0 : 1;
    for (let i = 0; i < edges.length; i++) {
      const edge = edges[i] as Edge;
      let weight = 0;
      if (edge.carries[c] === true) {
        if (edge.use === FALLBACK) {
          weight = 1 - primary;
          primary += weight * (this.success[edge.to * CLASSES + c] as number);
        } else {
          weight = 1;
          if (edge.use === EACH) primary *= this.success[edge.to * CLASSES + c] as number;
          else {
            const target = this.#components[edge.to - 1] as Component;
            weight = spreader?.spreads === true ? spreader.weightTo(run, target) : target.up && !target.cut ? 1 : 0;
            total += weight;
          }
        }
      }
      this.#weights[i] = weight;
    }
    for (let i = 0; i < edges.length; i++) {
      if ((edges[i] as Edge).use === SPREAD && total > 0) this.#weights[i] = (this.#weights[i] as number) / total;
    }
  }

  /** Whether some link carries a class that the users would wait for. */
  #carries(edges: readonly Edge[], c: number): boolean {
    for (const edge of edges) if (edge.carries[c] === true) return true;
    return false;
  }

  /** Whether a component hands work of a class on to others. */
  handsOn(component: Component, c: number): boolean {
    return this.#carries(this.#out[component.node] as Edge[], c);
  }

  #up(run: Run): void {
    const distanceS = this.#hasFar ? run.constant(REGION_DISTANCE) : 0;
    for (let k = this.#order.length - 1; k >= 0; k--) {
      const node = this.#order[k] as number;
      const edges = this.#out[node] as Edge[];
      const apart = node > 0 && (this.#components[node - 1] as Component).everywhere;
      let slowest = 0;
      for (let c = 0; c < CLASSES; c++) {
        this.#shares(run, node, edges, c);
        const at = node * CLASSES + c;
        let each = this.#empty[at] === 1 || this.#spareOnly[node]?.[c] === true ? 0 : 1;
        let spread = 0;
        // Who asks, and who only divides work among others, gets nothing done where nobody is behind.
        let spreads = node === 0 ? !this.#carries(edges, c) : (this.#components[node - 1] as Component).spreads;
        let behind = 0;
        for (let i = 0; i < edges.length; i++) {
          const edge = edges[i] as Edge;
          if (edge.carries[c] !== true || !edge.waits) continue;
          const share = this.success[edge.to * CLASSES + c] as number;
          if (edge.use === EACH) each *= share;
          else if (edge.use === SPREAD) {
            spreads = true;
            spread += (this.#weights[i] as number) * share;
          } else each += (1 - each) * share;
          const wait = (this.latency[edge.to] as number) + (edge.far ? distanceS : 0);
          const weight = this.#weights[i] as number;
          // Users on one side of the world do not wait less because those on the other side do.
          if (apart) behind = weight > 0 && wait > behind ? wait : behind;
          else behind += weight * wait;
        }
        const local = this.local[at] as number;
        this.success[at] = (this.pass[at] as number) * (local + (1 - local) * each * (spreads ? spread : 1));
        if ((this.offered[at] as number) > 0 && c < 2 && behind > slowest) slowest = behind;
      }
      this.latency[node] = (this.ownLatency[node] as number) + slowest;
    }
  }
}

/** `caller` is undefined for the users, who are everywhere. */
function edgeOf(link: Link, to: number, caller: Component | undefined, called: Component): Edge {
  const carries = new Array<boolean>(CLASSES).fill(false);
  for (const name of link.carries) carries[classIndex(name)] = true;
  const spreads = caller?.spreads === true || link.use === 'spread';
  const use = spreads ? SPREAD : link.use === 'fallback' ? FALLBACK : EACH;
  const far = caller !== undefined && !caller.everywhere && !called.isIn(caller.region);
  return { to, carries, waits: link.waits, use, far };
}

/** Per class: whether all links that carry it and are waited for are fallbacks. */
function spareOnly(edges: readonly Edge[]): boolean[] {
  return Array.from({ length: CLASSES }, (_, c) => {
    const asked = edges.filter((e) => e.waits && e.carries[c] === true);
    return asked.length > 0 && asked.every((e) => e.use === FALLBACK);
  });
}

/** Nodes so that every caller comes before what it calls. Designs with cycles are refused before. */
function topological(out: readonly Edge[][]): number[] {
  const waiting = new Array<number>(out.length).fill(0);
  for (const edges of out) for (const edge of edges) waiting[edge.to] = (waiting[edge.to] as number) + 1;
  const order: number[] = [];
  const ready = waiting.flatMap((w, node) => (w === 0 ? [node] : []));
  for (let node = ready.shift(); node !== undefined; node = ready.shift()) {
    order.push(node);
    for (const edge of out[node] as Edge[]) {
      const left = (waiting[edge.to] as number) - 1;
      waiting[edge.to] = left;
      if (left === 0) ready.push(edge.to);
    }
  }
  if (order.length !== out.length) throw new Error('A cycle of links reached the network.');
  return order;
}
