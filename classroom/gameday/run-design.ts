import {
  type Brief,
  type Context,
  type Design,
  type FaultKind,
  type Strike,
  simulate,
  type Trace,
  targetsOf,
} from '@/simulator';
import { gameDayContext } from './fault-options';
import { type Outcome, outcomeOf } from './outcome';
import { weakLink } from './weak-link';

/** One fault after the other, up to the one whose round is wanted. */
export interface RoundWish {
  brief: Brief;
  /** Seconds of the run from one fault to the next. */
  roundS: number;
  /** What struck this design before, in order; null where a fault found nothing to strike. */
  before: readonly ({ kind: FaultKind; target: string } | null)[];
  fault: { kind: FaultKind; target: string | null };
}

/**
 * Runs a design through all faults up to the newest and gives what its round came to. A fault without a target of its own strikes
 * what hurts the design most, so that nobody comes through by luck.
 */
export function runRound(design: Design, { brief, roundS, before, fault }: RoundWish): Outcome {
  const round = before.length;
  const earlier = timed(before, roundS);
  const during: Context = { ...gameDayContext(brief, roundS), horizonS: (round + 1) * roundS };
  const run = (target: string | null): Outcome => {
    const { kind } = fault;
    const newest = target === null ? [] : [{ kind, target, afterS: round * roundS }];
    const trace = simulate(design, during, [...earlier, ...newest]);
    const fromS = trace.faultAtS + round * roundS;
    const toS = fromS + roundS;
    const outcome = outcomeOf(trace, fromS, toS);
    return { target, ...outcome, link: weakLink({ design, brief, kind, trace, fromS, toS }, outcome) };
  };
  const outcomes = targetsIn(design, fault).map(run);
  return (
    outcomes.reduce<Outcome | null>((worst, next) => (worst && !isWorse(next, worst) ? worst : next), null) ?? run(null)
  );
}

/** The whole run of a design under the faults that struck it, in order; null where one found nothing to strike. */
export function rerunDay(
  design: Design,
  { brief, roundS, strikes }: Pick<RoundWish, 'brief' | 'roundS'> & { strikes: RoundWish['before'] },
): Trace {
  const during: Context = { ...gameDayContext(brief, roundS), horizonS: strikes.length * roundS };
  return simulate(design, during, timed(strikes, roundS));
}

/** Strikes at the beginnings of their rounds. */
function timed(strikes: RoundWish['before'], roundS: number): Strike[] {
  return strikes.flatMap((strike, at) => (strike ? [{ ...strike, afterS: at * roundS }] : []));
}

/** What the fault can strike in a design; of targets that fare the same the first. */
function targetsIn(design: Design, { kind, target }: RoundWish['fault']): string[] {
  const all = targetsOf(design, kind);
  if (target !== null) return all.some((one) => one.target === target) ? [target] : [];
  return all
    .filter((one, at) => all.findIndex(({ likeness }) => likeness === one.likeness) === at)
    .map((one) => one.target);
}

/** By what it costs: time down, then data, then requests. */
function isWorse(a: Outcome, b: Outcome): boolean {
  if (a.downS !== b.downS) return a.downS > b.downS;
  const lost = ({ lost: gone }: Outcome) => (gone ? (gone.everything ? Number.MAX_VALUE : gone.seconds) : 0);
  if (lost(a) !== lost(b)) return lost(a) > lost(b);
  return a.served < b.served;
}
