import type { Design } from '../design/design';
import { componentFault } from './component-fault';
import type { Fault } from './fault';
import type { FaultKind } from './kinds';

const SERVERS: ReadonlySet<string> = new Set(['ec2-instance', 'auto-scaling-group']);
const FACT = 'sqs/decouples-components';

/** Servers that are handed jobs and hand them to nobody. */
function workersOf(design: Design): string[] {
  const handing = new Set(design.links.flatMap((l) => (l.carries.includes('jobs') ? [l.from] : [])));
  const handed = new Set(design.links.flatMap((l) => (l.carries.includes('jobs') ? [l.to] : [])));
  return design.resources.flatMap(({ id, type }) =>
    SERVERS.has(type) && handed.has(id) && !handing.has(id) ? [id] : [],
  );
}

/**
 * No worker takes jobs for a while. It strikes a queue's workers by way of the queue; where there is no queue, whoever is handed
 * the jobs, so that a design does not escape the question by leaving the queue out.
 */
export function workersStopped(spec: Omit<Fault, 'targets' | 'strike'> & { kind: FaultKind }, forS: number): Fault {
  const byQueue = componentFault(spec);
  return {
    ...byQueue,
    targets: (design, components) => {
      const queues = byQueue.targets(design, components);
      return queues.length > 0 ? queues : workersOf(design).map((target) => ({ target, likeness: target }));
    },
    strike: (run, target) => {
      const struck = run.component(target);
      if (struck === undefined) return;
      if (struck.weaknesses().some((w) => w.kind === spec.kind)) {
        struck.strike(run, spec.kind);
        return;
      }
      run.setCut(struck, true, 'Takes no more jobs', FACT);
      run.after(forS, (later) => later.setCut(struck, false, 'Takes jobs again', FACT));
    },
  };
}
