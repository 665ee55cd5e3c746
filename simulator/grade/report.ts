import type { TrafficClass } from '../design/traffic';
import type { FaultKind } from '../faults/kinds';
import type { Measure } from './measure';

/** Numbers read off one trace. Times in seconds. */
export interface Evidence {
  /** Served share of some asked class under half. */
  downtimeS: number;
  /** Served share under 99 %, or over half and under full, but not down. */
  degradedS: number;
  /** Still down when the horizon ended: the downtime is a lower bound. */
  unrecovered: boolean;
  /** Until every component serves again, as it did before. */
  wholeAfterS: number;
  /** Some component still did not serve when the horizon ended. */
  neverWhole: boolean;
  /** Age of the last recoverable write at the moment of loss. */
  dataLostS: number;
  writesLost: number;
  /** Nothing can be recovered. */
  everythingLost: boolean;
  /** Share of requests failed in the hour after the fault. */
  failedShare: number;
  failedRequests: number;
  /** Tasks a person had to do. */
  hands: number;
  duplicates: number;
  stalenessS: number;
  /** Longest wait of a job in a queue. */
  jobDelayS: number;
  /** Longest response time of dynamic requests. */
  latencyS: number;
}

/** One fault on one target. */
export interface FaultRef {
  kind: FaultKind;
  /** `home/a` for a zone, `home` for a region, a resource id, or `users`. */
  target: string;
}

/**
 * `holds`; `narrow`: only within part of the documented ranges; `undecided`: the bound lies within the interval of the simulated years, or
 * a run was stopped at its bound on work;
 * `open`: fails, but would hold at the kind end of the ranges; `fails`.
 */
export type Verdict = 'holds' | 'narrow' | 'undecided' | 'open' | 'fails';

/** One experiment of a report. */
export interface Experiment {
  /** `zone-outage:home/a`, pairs joined with `+`. */
  id: string;
  faults: FaultRef[];
  /** Targets that fare the same, this one included. */
  standsFor: string[];
  evidence: Evidence;
}

/** A requirement under one experiment. */
export interface Cell {
  requirement: string;
  experiment: string;
  verdict: Verdict;
  /** Measured value at typical constants, in the unit of the measure. */
  value: number;
  /** Values at both ends of the constants' ranges, where they were run. */
  kind: number | null;
  unkind: number | null;
  /** `seq` in the experiment's trace of the event that decided it. */
  decisiveSeq: number | null;
  decisive: string | null;
  /** Where it happened: a resource, a place, or `operators`. The setting behind it is in the grounds of the requirement. */
  responsible: string | null;
  fact: string | null;
}

/** What a verdict is founded on. */
export interface Grounds {
  /** The run that shows it, by its faults: `zone-outage:home/a`; null for a bill. */
  experiment: string | null;
  /** `seq` in the trace of that run of the event that decided it. */
  seq: number | null;
  /** Seconds from the fault to that event. */
  afterS: number | null;
  event: string | null;
  /** The dearest line of a bill. */
  line: string | null;
  /** Setting of the design that it comes down to: `database.deployment`; null where it comes down to none. */
  property: string | null;
}

/** A requirement over all its experiments: as bad as the worst of them. */
export interface RequirementResult {
  id: string;
  title: string;
  weight: number;
  measure: Measure;
  unit: string;
  bound: number;
  classes: TrafficClass[];
  verdict: Verdict;
  value: number;
  /** Experiment that decides it; null for cost and availability. */
  worst: string | null;
  /** 1 when it holds, otherwise by how much the bound was missed. */
  credit: number;
  grounds: Grounds;
}

export interface CostLine {
  resource: string;
  what: string;
  item: string;
  quantity: number;
  unit: string;
  unitUsd: number;
  /** Per month. */
  usd: number;
}

export interface TrapFound {
  trap: string;
  title: string;
  resource: string;
  requirements: string[];
  fact: string;
}

/** Share of time down, solved exactly with zones and Regions as shared causes. */
export interface SteadyState {
  unavailability: number;
  /** Seconds a year. */
  downtimeS: number;
  /** The likeliest smallest sets of parts and places whose loss takes the design down. */
  cutSets: { parts: string[]; probability: number }[];
}

/** Share of time down in years in which faults strike by chance and meet each other. */
export interface SimulatedYears {
  unavailability: number;
  /** The interval that holds the true share with this confidence. */
  low: number;
  high: number;
  confidence: number;
  /** Seconds a year. */
  downtimeS: number;
  /** Episodes run in which faults met. */
  episodes: number;
  /** Years that go by until so many have met by chance. */
  years: number;
}

/** Share of time served in a year. */
export interface Availability {
  /** Expected from single faults: what each experiment costs times how often it happens. */
  value: number;
  /** With every rate and time at its unkind and kind end. */
  low: number;
  high: number;
  /** What each fault costs, worst first; targets that fare the same count together. */
  parts: { experiment: string; perYear: number; downtimeS: number }[];
  /** The same years simulated, faults that overlap included. */
  simulated: SimulatedYears;
}

export interface Contribution {
  resource: string;
  /** Requirements that hold with it and do not without it. */
  earns: string[];
  monthlyUsd: number;
  /** Paid for, and no verdict changes without it. */
  idle: boolean;
}

export interface CheapestChange {
  requirement: string;
  /** Edits to apply, in words; empty where no single edit or pair helps. */
  changes: string[];
  /** Change of the monthly cost in USD. */
  monthlyUsd: number;
}

/** Three steps: the concept, the component, the change. */
export interface Hint {
  requirement: string;
  concept: string;
  component: string;
  change: string;
}

/** What a design is worth, with the evidence. */
export interface Report {
  faultline: 'report/1';
  brief: string;
  seed: number;
  passed: boolean;
  /** 0 to 100. */
  score: number;
  requirements: RequirementResult[];
  experiments: Experiment[];
  /** Rows: experiments; columns: requirements; null where not asked. */
  matrix: { rows: string[]; columns: string[]; cells: (Cell | null)[][] };
  cost: { totalUsd: number; lines: CostLine[]; date: string };
  /** Resources or places whose single loss leaves the design down until somebody acts or they come back. */
  singlePoints: string[];
  /** Resources of a type the brief does not allow. */
  forbidden: string[];
  /** Experiments that were stopped at the bound on work, the year and the day without faults among them as `year` and `everyday`; what they were asked for is undecided. */
  cutShort: string[];
  /** Classes of work that are not done on a day without faults; nothing passes then. */
  unserved: TrafficClass[];
  /** Resources the brief wants kept that are missing or get no work. */
  missing: string[];
  traps: TrapFound[];
  /** Null where no requirement asks for it and the design was not analysed. */
  availability: Availability | null;
  /** Null where it was not asked for or the design is too large for an exact answer. */
  steady: SteadyState | null;
  contributions: Contribution[];
  cheapest: CheapestChange[];
  hints: Hint[];
}
