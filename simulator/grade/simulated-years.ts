import type { Design } from '../design/design';
import type { FaultKind } from '../faults/kinds';
import { arrivalWithin, chanceOfArrival } from '../kernel/arrivals';
import { drawOne, RandomStream } from '../kernel/random';
import type { Work } from '../kernel/run';
import { type Context, type SimulateOptions, type Strike, simulate } from '../simulate';
import { CycleShare } from './cycle-share';
import { aloneOf, type Episode, episodeOf, type Hazard, hazardsOf } from './hazards';
import type { SimulatedYears } from './report';
import { significant } from './significant';

const YEAR_S = 31_536_000;
const CONFIDENCE = 0.99;
/** Half the width of the interval in standard errors. */
const STANDARD_ERRORS = 2.576;
/** The interval is tight enough when it is this much of the share on either side. */
const TIGHT = 0.02;
const BATCH = 64;
const MOST_EPISODES = 256;
/** Resources × runs; counted, never timed, so that every machine stops at the same place. */
const MOST_WORK = 30_000;
/** Faults that meet in one episode at the most, and how often a further one is looked for however rare it is. */
const MOST_STRIKES = 6;
const LOOK_FURTHER = 0.2;

type Alone = Episode & { hazard: Hazard };

interface Options {
  seed?: number;
  /** Only faults of these kinds happen. */
  kinds?: readonly FaultKind[];
  /** What each hazard does alone, where that is known. */
  alone?: readonly Alone[];
  /** Resource that is taken as not there. */
  without?: string;
  /** Work that its runs may do together with others. */
  work?: Work | undefined;
}

/**
 * Share of time down in a long life of faults that strike by chance at their yearly rates, also while others are not over. An episode lasts
 * from a fault until everything is as before, so life is a renewal process: share = down per episode ÷ (time between + length of episodes).
 * Faults that meet are rare, so the episodes of one fault are taken exactly, with the chance that they stay alone, and only those with more
 * are drawn: the second fault is made to come within the first one's episode and weighted by its chance (stratified sampling, forced
 * transitions). Every drawn episode is a run of the engine with all its faults in it. What is down cannot be struck again.
 */
export function simulatedYears(design: Design, context: Context, options: Options = {}): SimulatedYears {
  const run = { work: options.work, ...(options.without === undefined ? {} : { without: options.without }) };
  const alone =
    options.alone ??
    hazardsOf(design, options.kinds).map((hazard) => ({ hazard, ...aloneOf(design, context, hazard, run) }));
  return new Life(design, context, alone, options.seed ?? 1, run).simulated();
}

/** A hazard as the first of an episode that others join. */
interface First {
  alone: Alone;
  /** Episodes a second that begin so and do not stay alone. */
  rate: number;
  /** Chance to be drawn. */
  drawn: number;
}

class Life {
  readonly #design: Design;
  readonly #context: Context;
  readonly #alone: readonly Alone[];
  readonly #luck: RandomStream;
  readonly #run: SimulateOptions;
  /** Faults a second, all together. */
  readonly #rate: number;

  constructor(design: Design, context: Context, alone: readonly Alone[], seed: number, run: SimulateOptions) {
    this.#run = run;
    this.#design = design;
    this.#context = context;
    this.#alone = alone;
    this.#luck = new RandomStream(seed, 'simulated years');
    this.#rate = alone.reduce((sum, { hazard }) => sum + perSecond(hazard), 0);
  }

  simulated(): SimulatedYears {
    let down = 0;
    let busy = 0;
    const joined: First[] = [];
    for (const alone of this.#alone) {
      const rate = perSecond(alone.hazard);
      const meets = chanceOfArrival(this.#rate, alone.lengthS);
      down += rate * (1 - meets) * alone.downtimeS;
      busy += rate * (1 - meets) * alone.lengthS;
      if (meets > 0) joined.push({ alone, rate: rate * meets, drawn: 0 });
    }
    const all = joined.reduce((sum, first) => sum + first.rate, 0);
    // Half by how often it happens, half evenly, so that no kind of episode is left unseen.
    for (const first of joined) first.drawn = 0.5 * (first.rate / all) + 0.5 / joined.length;
    const sums = new CycleShare(down, busy);
    if (joined.length > 0) {
      const most = Math.min(MOST_EPISODES, Math.max(BATCH, Math.floor(MOST_WORK / this.#design.resources.length)));
      while (
        sums.n < most &&
        !(sums.n % BATCH === 0 && sums.n > 0 && STANDARD_ERRORS * sums.standardError <= TIGHT * sums.share)
      ) {
        const first = drawOne(this.#luck, joined, ({ drawn }) => drawn);
        const weight = first.rate / first.drawn;
        const { downtimeS, lengthS } = this.#episode(first.alone);
        sums.add(weight * downtimeS, weight * lengthS);
      }
    }
    const { share, n } = sums;
    const halfWidth = STANDARD_ERRORS * sums.standardError;
    return {
      unavailability: significant(share),
      low: significant(Math.max(0, share - halfWidth)),
      high: significant(Math.min(1, share + halfWidth)),
      confidence: CONFIDENCE,
      downtimeS: Math.round(share * YEAR_S),
      episodes: n,
      years: all > 0 ? Math.round(n / (all * YEAR_S)) : 0,
    };
  }

  /** One episode that a second fault is sure to join, in expectation over whether more join after each. */
  #episode({ hazard, lengthS: aloneS }: Alone): Episode {
    const strikes: Strike[] = [{ kind: hazard.kind, target: this.#oneOf(hazard.targets) }];
    const mean: Episode = { downtimeS: 0, lengthS: 0 };
    let weight = 1;
    let atS = 0;
    let endS = aloneS;
    for (;;) {
      atS += arrivalWithin(this.#luck, this.#rate, endS - atS);
      const next = this.#next();
      weight *= next.weight;
      strikes.push({ ...next.fault, afterS: atS, ifUp: true });
      const context = { ...this.#context, horizonS: this.#context.horizonS + atS };
      const { downtimeS, lengthS } = episodeOf(simulate(this.#design, context, strikes, this.#run));
      endS = Math.max(atS, lengthS);
      const more = strikes.length < MOST_STRIKES ? chanceOfArrival(this.#rate, endS - atS) : 0;
      mean.downtimeS += weight * (1 - more) * downtimeS;
      mean.lengthS += weight * (1 - more) * endS;
      const look = Math.max(more, LOOK_FURTHER);
      if (more === 0 || this.#luck.uniform() >= look) return mean;
      weight *= more / look;
    }
  }

  /** A further fault, half by how often it happens and half evenly, with the weight that makes up for it. */
  #next(): { fault: Strike; weight: number } {
    const share = (alone: Alone) => perSecond(alone.hazard) / this.#rate;
    const drawn = (alone: Alone) => 0.5 * share(alone) + 0.5 / this.#alone.length;
    const found = drawOne(this.#luck, this.#alone, drawn);
    const { kind, targets } = found.hazard;
    return { fault: { kind, target: this.#oneOf(targets) }, weight: share(found) / drawn(found) };
  }

  #oneOf(targets: readonly string[]): string {
    return targets[this.#luck.next() % targets.length] as string;
  }
}

function perSecond({ perYear }: Hazard): number {
  return perYear.typical / YEAR_S;
}
