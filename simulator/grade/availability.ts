import type { Design } from '../design/design';
import type { Ends } from '../services/constant';
import type { Context } from '../simulate';
import { grid } from './evidence';
import { aloneOf, type Hazard, hazardsOf } from './hazards';
import type { Availability } from './report';
import { simulatedYears } from './simulated-years';

const YEAR_S = 31_536_000;

/** Expected availability of one year at typical rates and times, from single faults. */
export function typicalAvailability(design: Design, context: Context, without?: string): number {
  const options = without === undefined ? {} : { without };
  const lostS = hazardsOf(design).reduce(
    (sum, hazard) => sum + hazard.perYear.typical * aloneOf(design, context, hazard, options).downtimeS,
    0,
  );
  return grid(Math.max(0, 1 - lostS / YEAR_S));
}

/**
 * Yearly downtime as the sum over all single faults of failure rate × downtime (renewal reward with rare, non-overlapping faults), and
 * beside it simulated years in which they do overlap. A zone outage is one event with one downtime, so what it takes with it is never
 * multiplied as if independent.
 */
export function yearlyAvailability(design: Design, context: Context, seed = 1): Availability {
  const parts: Availability['parts'] = [];
  const lost = { typical: 0, kind: 0, unkind: 0 };
  const alone = hazardsOf(design).map((hazard) => {
    for (const ends of ['kind', 'unkind'] as const satisfies readonly Ends[])
      lost[ends] += hazard.perYear[ends] * aloneOf(design, context, hazard, { ends }).downtimeS;
    const episode = aloneOf(design, context, hazard, { ends: 'typical' });
    lost.typical += hazard.perYear.typical * episode.downtimeS;
    if (episode.downtimeS > 0) parts.push(partOf(hazard, episode.downtimeS));
    return { hazard, ...episode };
  });
  parts.sort((a, b) => b.perYear * b.downtimeS - a.perYear * a.downtimeS || (a.experiment < b.experiment ? -1 : 1));
  const share = (ends: Ends) => grid(Math.max(0, 1 - lost[ends] / YEAR_S));
  const simulated = simulatedYears(design, context, { seed, alone });
  return { value: share('typical'), low: share('unkind'), high: share('kind'), parts, simulated };
}

function partOf({ kind, targets, perYear }: Hazard, downtimeS: number) {
  return { experiment: `${kind}:${targets[0]}`, perYear: grid(perYear.typical), downtimeS };
}
