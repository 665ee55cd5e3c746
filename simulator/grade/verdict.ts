import type { Requirement } from '../design/brief';
import { classIndex, TRAFFIC, type TrafficClass } from '../design/traffic';
import type { Trace, TraceEvent } from '../kernel/trace';
import type { Ends } from '../services/constant';
import { worstShare } from './evidence';
import type { PlannedExperiment } from './experiments';
import type { Measure } from './measure';
import type { Cell, Evidence, Verdict } from './report';

/** The number a measure reads off the evidence. Unrecovered downtime is a lower bound and compared as it is. */
export function measuredValue(measure: Measure, evidence: Evidence): number {
  switch (measure) {
    case 'downtime':
      return evidence.downtimeS;
    case 'degraded-time':
      return evidence.degradedS;
    case 'data-lost':
      return evidence.dataLostS;
    case 'writes-lost':
      return evidence.writesLost;
    case 'failed-share':
      return evidence.failedShare;
    case 'failed-requests':
      return evidence.failedRequests;
    case 'time-to-whole':
      return evidence.wholeAfterS;
    case 'hands':
      return evidence.hands;
    case 'duplicates':
      return evidence.duplicates;
    case 'staleness':
      return evidence.stalenessS;
    case 'job-delay':
      return evidence.jobDelayS;
    case 'latency':
      return evidence.latencyS;
    case 'availability':
    case 'monthly-cost':
      throw new Error(`${measure} is not read off one experiment.`);
  }
}

/** What a requirement measures in one experiment and whether that is within its bound. */
export function measure(requirement: Requirement, evidence: Evidence): { value: number; holds: boolean } {
  const value = measuredValue(requirement.measure, evidence);
  const endless =
    (requirement.measure === 'downtime' && evidence.unrecovered) ||
    (requirement.measure === 'time-to-whole' && evidence.neverWhole);
  return { value, holds: value <= requirement.bound && !endless };
}

/** Judges one requirement under one experiment; the ends of the constants' ranges are run only where they can matter. */
export function judge(requirement: Requirement, experiment: PlannedExperiment): Cell {
  const classes: readonly TrafficClass[] = requirement.classes ?? TRAFFIC;
  const measured = (ends: Ends) => measure(requirement, experiment.evidence(ends, classes));
  const typical = measured('typical');
  const other = experiment.isCutShort ? typical : measured(typical.holds ? 'unkind' : 'kind');
  // What a run that was stopped shows is less than what there is.
  const verdict: Verdict = experiment.isCutShort ? 'undecided' : verdictOf(typical.holds, other.holds);
  const decisive = decisiveEvent(requirement.measure, experiment.trace('typical'), classes);
  return {
    requirement: requirement.id,
    experiment: experiment.id,
    verdict,
    value: typical.value,
    kind: typical.holds ? null : other.value,
    unkind: typical.holds ? other.value : null,
    decisiveSeq: decisive?.seq ?? null,
    decisive: decisive?.what ?? null,
    responsible: decisive === null ? null : decisive.component,
    fact: decisive?.fact ?? null,
  };
}

/** What a requirement is worth that holds or not at typical constants, and at their unkind ends or their kind ones. */
function verdictOf(holds: boolean, holdsAtEnds: boolean): Verdict {
  if (holds) return holdsAtEnds ? 'holds' : 'narrow';
  return holdsAtEnds ? 'open' : 'fails';
}

/** The event after which the measured thing was over: the last recovery for times, the loss for data. */
function decisiveEvent(measure: Measure, trace: Trace, classes: readonly TrafficClass[]): TraceEvent | null {
  if (measure === 'data-lost' || measure === 'writes-lost') {
    const worst = trace.losses.reduce<(typeof trace.losses)[number] | null>(
      (a, l) => (a === null || l.seconds > a.seconds ? l : a),
      null,
    );
    return worst === null ? null : (trace.events[worst.seq] ?? null);
  }
  if (measure === 'hands') return trace.events.find((e) => e.hands) ?? null;
  const counted = classes.map(classIndex);
  const bad = trace.segments.filter((s) => s.toS > trace.faultAtS && worstShare(s, counted) < 0.5 - 1e-9);
  const endS = bad[bad.length - 1]?.toS;
  if (endS === undefined) return null;
  const ending = trace.events.filter((e) => e.timeS === endS && e.state !== null);
  return (
    ending[ending.length - 1] ??
    trace.events.filter((e) => e.timeS >= trace.faultAtS && e.state === 'down').pop() ??
    null
  );
}

const ORDER: readonly Verdict[] = ['holds', 'narrow', 'undecided', 'open', 'fails'];

/** The worse of two verdicts. */
export function worse(a: Verdict, b: Verdict): Verdict {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
