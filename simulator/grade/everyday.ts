import { allLinks } from '../design/all-links';
import type { Design } from '../design/design';
import { CLASSES } from '../design/traffic';
import type { Workload } from '../design/workload';
import { demandAt, HOURS } from '../kernel/demand';
import { Run } from '../kernel/run';
import { Fleet } from '../services/fleet';
import type { Everyday } from '../services/service';
import { buildComponents } from '../simulate';

/** What a day without faults asks of a design. Solved when it is first asked for. */
export function everydayOf(design: Design, workload: Workload): Everyday {
  let busy: Map<string, number[]> | null = null;
  return {
    busyProcessors: (id) => {
      busy ??= solve(design, workload);
      const hours = busy.get(id);
      if (hours === undefined) throw new Error(`There are no servers "${id}" in this design.`);
      return hours;
    },
  };
}

function solve(design: Design, workload: Workload): Map<string, number[]> {
  const components = buildComponents(design);
  const operators = { reactionS: 0, noticeS: 0 };
  const run = new Run(components, allLinks(design), {
    ...{ workload, operators, outageS: 0, faultAtS: 0, horizonS: 0, ends: 'typical', seed: 1 },
  });
  for (const component of components) component.start(run);
  const fleets = components.filter((c): c is Fleet => c instanceof Fleet);
  const busy = new Map(fleets.map((fleet) => [fleet.id, [] as number[]]));
  const demand = new Float64Array(CLASSES);
  for (let hour = 0; hour < HOURS; hour++) {
    demandAt(workload, hour * 3600, 1, demand);
    run.network.solve(run, demand);
    for (const fleet of fleets) busy.get(fleet.id)?.push(fleet.busyProcessors(run));
  }
  return busy;
}
