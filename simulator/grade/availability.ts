import type { Design } from '../design/design';
import type { Work } from '../kernel/run';
import type { Ends } from '../services/constant';
import type { Context } from '../simulate';
import { grid } from './evidence';
import { aloneOf, type Hazard, hazardsOf } from './hazards';
import type { Availability } from './report';
import { simulatedYears } from './simulated-years';

const YEAR_S = 31_536_000;

interface Asked {
  seed: number;
  /** Resource that is taken as not there. */
  without?: string | undefined;
}

/**
 * Whether a year at typical rates and times reaches a bound as the grader judges it: with the whole interval of the simulated years in
 * which faults meet. `episodes` is how many of them were run to know; none where single faults alone cost so much that it is plain.
 */
export function reachesYearly(
  design: Design,
  context: Context,
  bound: number,
  { seed, without }: Asked,
): { reaches: boolean; episodes: number } {
  const options = without === undefined ? {} : { without };
  const alone = hazardsOf(design).map((hazard) => ({ hazard, ...aloneOf(design, context, hazard, options) }));
  const lostS = alone.reduce((sum, { hazard, downtimeS }) => sum + hazard.perYear.typical * downtimeS, 0);
  // Faults that meet share their downtime, but never half of it at bounds over one half.
  if (lostS / YEAR_S > 2 * (1 - bound)) return { reaches: false, episodes: 0 };
  const { high, episodes } = simulatedYears(design, context, { ...options, seed, alone });
  return { reaches: high <= 1 - bound, episodes };
}

/**
 * Yearly downtime as the sum over all single faults of failure rate × downtime (renewal reward with rare, non-overlapping faults), and
 * beside it simulated years in which they do overlap. A zone outage is one event with one downtime, so what it takes with it is never
 * multiplied as if independent.
 */
export function yearlyAvailability(design: Design, context: Context, seed = 1, work?: Work): Availability {
  const parts: Availability['parts'] = [];
  const lost = { typical: 0, kind: 0, unkind: 0 };
  const alone = hazardsOf(design).map((hazard) => {
    for (const ends of ['kind', 'unkind'] as const satisfies readonly Ends[])
      lost[ends] += hazard.perYear[ends] * aloneOf(design, context, hazard, { ends, work }).downtimeS;
    const episode = aloneOf(design, context, hazard, { ends: 'typical', work });
    lost.typical += hazard.perYear.typical * episode.downtimeS;
    if (episode.downtimeS > 0) parts.push(partOf(hazard, episode.downtimeS));
    return { hazard, ...episode };
  });
  parts.sort((a, b) => b.perYear * b.downtimeS - a.perYear * a.downtimeS || (a.experiment < b.experiment ? -1 : 1));
  const share = (ends: Ends) => grid(Math.max(0, 1 - lost[ends] / YEAR_S));
  const simulated = simulatedYears(design, context, { seed, alone, work });
  return { value: share('typical'), low: share('unkind'), high: share('kind'), parts, simulated };
}

function partOf({ kind, targets, perYear }: Hazard, downtimeS: number) {
  return { experiment: `${kind}:${targets[0]}`, perYear: grid(perYear.typical), downtimeS };
}
