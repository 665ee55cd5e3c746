import type { Brief } from '../design/brief';
import type { Design } from '../design/design';
import { faults } from '../faults';
import type { Fault, YearlyRate } from '../faults/fault';
import type { Ends } from '../services/constant';
import { type Context, simulate, targetsOf } from '../simulate';
import { evidenceOf, grid } from './evidence';

const YEAR_S = 31_536_000;

/** Expected availability of one year, from single faults. */
export interface Availability {
  value: number;
  /** With every rate and time at its unkind and kind end. */
  low: number;
  high: number;
  /** What each fault costs, worst first. */
  parts: { experiment: string; perYear: number; downtimeS: number }[];
}

/** Times a year a fault strikes one target; never for what is not a matter of luck. */
function rateOf(fault: Fault, design: Design, target: string): YearlyRate {
  return fault.rateOf?.(design, target) ?? fault.perYear ?? { value: 0, low: 0, high: 0 };
}

/** Expected availability of one year at typical rates and times. */
export function typicalAvailability(design: Design, context: Context, without?: string): number {
  let lostS = 0;
  for (const fault of faults) {
    if (fault.perYear === null) continue;
    for (const { target } of targetsOf(design, fault.kind)) {
      const options = without === undefined ? {} : { without };
      lostS +=
        rateOf(fault, design, target).value *
        evidenceOf(simulate(design, context, [{ kind: fault.kind, target }], options)).downtimeS;
    }
  }
  return grid(Math.max(0, 1 - lostS / YEAR_S));
}

/**
 * Yearly downtime as the sum over all single faults of failure rate × downtime (renewal reward with rare, non-overlapping
 * faults). A zone outage is one event with one downtime, so what it takes with it is never multiplied as if independent.
 */
export function yearlyAvailability(design: Design, brief: Brief): Availability {
  const parts: Availability['parts'] = [];
  const lost = { typical: 0, kind: 0, unkind: 0 };
  for (const fault of faults) {
    if (fault.perYear === null) continue;
    for (const { target } of targetsOf(design, fault.kind)) {
      const rate = rateOf(fault, design, target);
      const rates = { typical: rate.value, kind: rate.low, unkind: rate.high };
      for (const ends of ['typical', 'kind', 'unkind'] as const satisfies readonly Ends[]) {
        const evidence = evidenceOf(simulate(design, brief, [{ kind: fault.kind, target }], { ends }));
        lost[ends] += rates[ends] * evidence.downtimeS;
        if (ends === 'typical' && evidence.downtimeS > 0)
          parts.push({ experiment: `${fault.kind}:${target}`, perYear: rates.typical, downtimeS: evidence.downtimeS });
      }
    }
  }
  parts.sort((a, b) => b.perYear * b.downtimeS - a.perYear * a.downtimeS || (a.experiment < b.experiment ? -1 : 1));
  const share = (ends: Ends) => grid(Math.max(0, 1 - lost[ends] / YEAR_S));
  return { value: share('typical'), low: share('unkind'), high: share('kind'), parts };
}
