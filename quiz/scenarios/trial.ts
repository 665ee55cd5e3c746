import type { Pack } from '@/curriculum/pack';
import {
  applyEdits,
  BriefSchema,
  costOf,
  type Design,
  type Edit,
  evidenceOf,
  type FaultKind,
  type PriceSheet,
  parseDesign,
  parsePrices,
  simulate,
  type Trace,
} from '@/simulator';
import { type PlannedExperiment, planExperiments } from '@/simulator/grade/experiments';
import { judge, measure } from '@/simulator/grade/verdict';
import type { Experiment } from '../evidence';
import type { ItemScenario } from '../item';
import { perPack } from '../material/per-pack';
import type { Situation } from './scenario';

/** How a design fares, clearly: at the typical constants and at the other end of their documented ranges. */
export interface Outcome {
  design: Design;
  /** `unclear`: holds or fails only within part of the ranges. */
  verdict: 'holds' | 'fails' | 'unclear';
  /** The run that decides: the worst where all hold, else one that fails. */
  experiment: Experiment;
  trace: Trace;
  /** What ended the trouble or settled the loss, in the run's own words; null where there was none. */
  decisive: string | null;
}

/** What one fault does to a design. */
export interface Prediction {
  design: Design;
  experiment: Experiment;
  trace: Trace;
  /** Smallest and largest value of the measure within the constants' documented ranges. */
  low: number;
  high: number;
  /** What ended the trouble or settled the loss; null where there was none. */ decisive: string | null;
  /** Id of the component that did. */
  responsible: string | null;
}

/** Prices of a pack; null where it has none, or none that can be read. */
export const pricesOf = perPack((pack): PriceSheet | null => {
  const parsed = pack.prices ? parsePrices(pack.prices.document.value) : null;
  return parsed?.ok ? parsed.value : null;
});

/** Name of the requirement in the briefs of scenarios. */
const REQUIREMENT = 'need';

/** A situation on the bench: designs are put in, runs come out. Nothing is run before it is asked for, and nothing twice. */
export class Trial {
  readonly situation: Situation;
  readonly base: Design;
  readonly brief: ItemScenario['brief'];
  readonly #prices: PriceSheet | null;
  readonly #outcomes = new Map<string, Outcome | null>();

  private constructor(situation: Situation, base: Design, brief: ItemScenario['brief'], prices: PriceSheet | null) {
    this.situation = situation;
    this.base = base;
    this.brief = brief;
    this.#prices = prices;
  }

  /** Throws where the situation's own design or numbers cannot be: that is a mistake of the scenario's author. */
  static of(pack: Pack, id: string, topic: string, situation: Situation): Trial {
    const { need, workload, operators, outageS, horizonS } = situation;
    const brief = BriefSchema.omit({ start: true, model: true, wrong: true }).parse({
      ...{ faultline: 'brief/1', id, title: need.says.slice(0, 120), level: 'medium', story: situation.story },
      ...{ teaches: [topic], workload, operators, outageS, horizonS },
      requirements: [
        {
          ...{ id: REQUIREMENT, title: need.says.slice(0, 200), measure: need.measure, bound: need.bound },
          ...{ faults: need.faults, classes: need.classes },
        },
      ],
    });
    const parsed = parseDesign(situation.design);
    if (!parsed.ok)
      throw new Error(`Scenario ${id}: ${parsed.problems.map((p) => `${p.path} ${p.message}`).join(' ')}`);
    return new Trial(situation, parsed.value, brief, pricesOf(pack));
  }

  /** Edited design under what is asked; null where such a design cannot be, or has nothing for the fault to strike. */
  outcome(edits: Edit[]): Outcome | null {
    const key = JSON.stringify(edits);
    let known = this.#outcomes.get(key);
    if (known === undefined) {
      const design = this.#design(edits);
      known = design === null ? null : this.#run(edits, design);
      this.#outcomes.set(key, known);
    }
    return known;
  }

  /** USD a month; null without prices. */
  usd(edits: Edit[]): number | null {
    const design = this.#design(edits);
    if (design === null || this.#prices === null) return null;
    return costOf(design, this.brief.workload, this.#prices).totalUsd;
  }

  /** Every run of the base design under what is asked, each distinct target once. */
  experiments(design = this.base): PlannedExperiment[] {
    return planExperiments(design, this.brief, 1);
  }

  /** What the fault does to an edited design, at all ends of the constants' ranges; null where such a design cannot be. */
  predict(edits: Edit[]): Prediction | null {
    const design = this.#design(edits);
    const [requirement] = this.brief.requirements;
    if (design === null || requirement === undefined) return null;
    const { struck } = this.situation;
    const planned = this.experiments(design);
    const one = planned.find(({ faults }) => struck === undefined || faults.some(({ target }) => target === struck));
    if (one === undefined) return null;
    const cell = judge(requirement, one);
    const ends = (['typical', 'kind', 'unkind'] as const).map(
      (end) => measure(requirement, one.evidence(end, requirement.classes)).value,
    );
    const trace = one.trace('typical');
    const holds = cell.verdict === 'holds' || cell.verdict === 'narrow';
    const experiment = this.record(edits, one.faults, trace, cell.value, holds);
    return {
      design,
      experiment,
      trace,
      low: Math.min(...ends),
      high: Math.max(...ends),
      decisive: cell.decisive,
      responsible: cell.responsible,
    };
  }

  /** The scenario as an item carries it. */
  scenario(drawn: boolean): ItemScenario {
    return { brief: this.brief, design: this.base, drawn };
  }

  #design(edits: Edit[]): Design | null {
    return edits.length === 0 ? this.base : parseDesign(applyEdits(this.base, edits)).value;
  }

  #run(edits: Edit[], design: Design): Outcome | null {
    const [requirement] = this.brief.requirements;
    if (requirement === undefined) return null;
    let worst: Outcome | null = null;
    const planned = this.experiments(design);
    if (planned.length === 0) return this.#unstruck(edits, design);
    for (const one of planned) {
      const cell = judge(requirement, one);
      const verdict = cell.verdict === 'holds' || cell.verdict === 'fails' ? cell.verdict : 'unclear';
      const isWorse =
        worst === null ||
        rank(verdict) > rank(worst.verdict) ||
        (verdict === worst.verdict && cell.value > worst.experiment.value);
      if (!isWorse) continue;
      const trace = one.trace('typical');
      const experiment = this.record(
        edits,
        one.faults,
        trace,
        cell.value,
        verdict === 'holds' || cell.verdict === 'narrow',
      );
      worst = { design, verdict, experiment, trace, decisive: cell.decisive };
    }
    return worst;
  }

  /** The fault finds nothing to strike: the design goes on as if nothing had happened. */
  #unstruck(edits: Edit[], design: Design): Outcome {
    const trace = simulate(design, this.brief, []);
    return { design, verdict: 'holds', experiment: this.record(edits, [], trace, 0, true), trace, decisive: null };
  }

  /** A run as evidence. */
  record(
    edits: Edit[],
    faults: readonly { kind: FaultKind; target: string }[],
    trace: Trace,
    value: number,
    holds: boolean,
  ): Experiment {
    const { downtimeS, dataLostS, failedShare } = evidenceOf(trace, this.situation.need.classes);
    return {
      ...{ kind: 'experiment', edits, faults: [...faults], requirement: REQUIREMENT, value, holds },
      ...{ downtimeS, dataLostS, failedShare, monthlyUsd: this.usd(edits) },
    };
  }
}

function rank(verdict: Outcome['verdict']): number {
  return { holds: 0, unclear: 1, fails: 2 }[verdict];
}
