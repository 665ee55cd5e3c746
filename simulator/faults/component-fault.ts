import type { Fault } from './fault';

/** A fault that strikes a component by name; the component's own file says what that does to it. */
export function componentFault(spec: Omit<Fault, 'targets' | 'strike'>): Fault {
  return {
    ...spec,
    targets: (_design, components) =>
      components.flatMap((c) =>
        c
          .weaknesses()
          .filter((w) => w.kind === spec.kind)
          .map((w) => ({ target: c.id, likeness: w.likeness })),
      ),
    strike: (run, target) => run.component(target)?.strike(run, spec.kind),
  };
}
