import type { Design } from '../design/design';
import { faults } from '../faults';
import type { FaultKind } from '../faults/kinds';
import type { Trace } from '../kernel/trace';
import type { Ends } from '../services/constant';
import { type Context, type SimulateOptions, simulate, targetsOf } from '../simulate';
import { evidenceOf } from './evidence';
import { serviceLevel } from './service-level';

/** One fault that is a matter of luck, on targets that fare the same, and what it does alone. */
export interface Hazard {
  kind: FaultKind;
  targets: readonly string[];
  /** Times a year, all its targets together. */
  perYear: Record<Ends, number>;
}

/** What a run from its first fault until everything is as before comes to, in seconds. */
export interface Episode {
  downtimeS: number;
  lengthS: number;
}

/** Every fault that strikes by chance, once for targets that fare the same. `kinds`: these only. */
export function hazardsOf(design: Design, kinds?: readonly FaultKind[]): Hazard[] {
  return faults.flatMap((fault) => {
    const { perYear, kind } = fault;
    if (perYear === null || kinds?.includes(kind) === false) return [];
    const alike = new Map<string, Hazard>();
    for (const { target, likeness } of targetsOf(design, kind)) {
      const rate = fault.rateOf?.(design, target) ?? perYear;
      const known = alike.get(likeness);
      alike.set(likeness, {
        kind,
        targets: [...(known?.targets ?? []), target],
        perYear: {
          typical: (known?.perYear.typical ?? 0) + rate.value,
          kind: (known?.perYear.kind ?? 0) + rate.low,
          unkind: (known?.perYear.unkind ?? 0) + rate.high,
        },
      });
    }
    return [...alike.values()];
  });
}

/** A hazard met alone: its first target stands for all. */
export function aloneOf(
  design: Design,
  context: Context,
  { kind, targets }: Hazard,
  options: SimulateOptions,
): Episode {
  return episodeOf(simulate(design, context, [{ kind, target: targets[0] as string }], options));
}

/** Reads off a trace how long users were without service and when everything was as before; the end of the trace where it never was. */
export function episodeOf(trace: Trace): Episode {
  const { downtimeS, wholeAfterS } = evidenceOf(trace);
  const last = serviceLevel(trace).findLast(({ toS, state }) => toS > trace.faultAtS && state !== 'ok');
  const servedAfterS = last === undefined ? 0 : last.toS - trace.faultAtS;
  return { downtimeS, lengthS: Math.max(wholeAfterS, servedAfterS) };
}
