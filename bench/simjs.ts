import { createRequire } from 'node:module';
import { RandomStream } from '@/simulator/kernel/random';

interface Request {
  done(call: () => void, context?: unknown): Request;
}

declare class Entity {
  useFacility(facility: unknown, duration: number): Request;
  setTimer(duration: number): Request;
}

/** As much of simjs as is used here; it has no types of its own. */
interface SimJs {
  Sim: new () => { addEntity(entity: typeof Entity): void; simulate(endTime: number, maxEvents: number): boolean };
  Facility: (new (name: string, discipline: number, servers: number) => object) & { FCFS: number };
  Entity: typeof Entity;
}

/** Events a second of M/M/1 on simjs: one arrival and one departure for every customer. */
export function simjsPerSecond(rho: number, customers: number): number {
  const { Sim, Facility, Entity: Base } = load();
  const luck = new RandomStream(1, 'bench');
  const facility = new Facility('server', Facility.FCFS, 1);
  // By another name: a linter for React takes what is called use… for a hook.
  const ask = Base.prototype.useFacility;
  let arrived = 0;
  let served = 0;
  class Customers extends Base {
    start(): void {
      this.next();
    }

    next(): void {
      if (arrived++ === customers) return;
      ask.call(this, facility, -Math.log(luck.uniform())).done(() => {
        served += 1;
      });
      this.setTimer(-Math.log(luck.uniform()) / rho).done(this.next, this);
    }
  }
  const sim = new Sim();
  sim.addEntity(Customers);
  const from = performance.now();
  sim.simulate(Number.MAX_VALUE, Number.MAX_SAFE_INTEGER);
  const taken = (performance.now() - from) / 1000;
  if (served !== customers) throw new Error(`simjs served ${served} of ${customers} customers.`);
  return (2 * customers) / taken;
}

/** The package offers itself to a browser's window alone. */
function load(): SimJs {
  const scope = globalThis as { window?: { Sim?: SimJs } };
  scope.window = {};
  createRequire(import.meta.url)('simjs');
  const found = scope.window.Sim;
  delete scope.window;
  if (found === undefined) throw new Error('simjs did not load.');
  return found;
}
