import type { Requirement } from '../design/brief';
import type { Design } from '../design/design';
import { LIMITS } from '../design/limits';
import type { ParsedBrief } from '../design/parse-brief';
import { TRAFFIC } from '../design/traffic';
import { yearlyAvailability } from './availability';
import { SINGLE_POINT_S } from './bounds';
import { cheapestChanges } from './cheapest';
import { contributionsOf } from './contributions';
import { costOf } from './cost';
import { everydayService } from './everyday-service';
import { grid } from './evidence';
import { askedKinds, type PlannedExperiment, planExperiments } from './experiments';
import { GroundsFinder, NO_GROUNDS } from './grounds';
import { hintsOf } from './hints';
import { MEASURES } from './measure';
import { type Question, WORK_OF_AN_ANALYSIS } from './meets';
import type { PriceSheet } from './price-sheet';
import type { Availability, Cell, CostLine, Experiment, Grounds, Report, RequirementResult, Verdict } from './report';
import { steadyState } from './steady-state';
import { findTraps } from './traps';
import { judge, worse } from './verdict';

export interface GradeOptions {
  seed?: number;
  /** Told after each experiment how many of how many are done. */
  onExperiment?: (done: number, of: number) => void;
  /** Work that the runs may do together, as `LIMITS.gradeWork` counts it. */
  work?: number;
  /** Off: without contributions, cheapest changes and hints, for regrading while somebody drags. */
  analyse?: boolean;
}

/** Largest design, in resources × experiments, that is analysed; larger ones are graded only. */
const MOST_ANALYSED = 2000;

/** Grades a design against a brief: every experiment, every verdict, the bill, the score, the traps. */
export function grade(brief: ParsedBrief, design: Design, prices: PriceSheet, options: GradeOptions = {}): Report {
  const seed = options.seed ?? 1;
  const work = { left: options.work ?? LIMITS.gradeWork };
  const planned = planExperiments(design, brief, seed, { work });
  const cost = costOf(design, brief.workload, prices);
  const cells = planned.map((experiment, i) => {
    const row = brief.requirements.map((r) => (askedKinds(r).includes(experiment.kinds) ? judge(r, experiment) : null));
    options.onExperiment?.(i + 1, planned.length);
    return row;
  });
  const wantsYear = brief.requirements.some((r) => r.measure === 'availability');
  const year = wantsYear ? yearlyAvailability(design, brief, seed, work) : null;
  // A year of which some runs were stopped would be too kind.
  const availability = work.left > 0 ? year : null;
  const finder = new GroundsFinder(design, brief, seed, planned);
  const requirements = brief.requirements.map((r, i) => {
    const result = sumUp(
      r,
      cells.flatMap((row) => row[i] ?? []),
      cost.totalUsd,
      availability,
      brief,
    );
    return { ...result, grounds: groundsOf(r, result, finder, cost.lines, availability, planned) };
  });
  const weights = requirements.reduce((sum, r) => sum + r.weight, 0);
  const earned = requirements.reduce((sum, r) => sum + r.weight * r.credit, 0);
  const everyday = everydayService(design, brief, seed);
  const fits = forbidden(brief, design).length === 0;
  const report: Report = {
    faultline: 'report/1',
    brief: brief.id,
    seed,
    passed:
      requirements.every((r) => passes(r.verdict)) &&
      fits &&
      everyday.unserved.length + everyday.missing.length === 0 &&
      !everyday.cutShort,
    score: Math.round((100 * everyday.share * earned) / weights),
    requirements,
    experiments: planned.map(experimentOf),
    matrix: { rows: planned.map((e) => e.id), columns: brief.requirements.map((r) => r.id), cells },
    cost,
    forbidden: forbidden(brief, design),
    unserved: everyday.unserved,
    missing: everyday.missing,
    singlePoints: singlePoints(planned),
    cutShort: [
      ...planned.filter((e) => e.isCutShort).map(({ id }) => id),
      ...(wantsYear && availability === null ? ['year'] : []),
      ...(everyday.cutShort ? ['everyday'] : []),
    ],
    traps: [],
    availability,
    steady: null,
    contributions: [],
    cheapest: [],
    hints: [],
  };
  const graded = { ...report, traps: findTraps(design, brief, report) };
  const small = design.resources.length * planned.length <= MOST_ANALYSED && report.cutShort.length === 0;
  return options.analyse === false || !small
    ? graded
    : analysed(graded, brief, design, { brief, prices, seed, work: { left: WORK_OF_AN_ANALYSIS } });
}

/** The report with what each resource earns, the cheapest changes and the hints. */
function analysed(report: Report, brief: ParsedBrief, design: Design, question: Question): Report {
  const isMet = new Set(report.requirements.filter((r) => passes(r.verdict)).map((r) => r.id));
  const met = brief.requirements.filter((r) => isMet.has(r.id));
  const missed = brief.requirements.filter((r) => !isMet.has(r.id));
  const contributions = contributionsOf(design, met, report.cost.lines, question);
  const cheapest = cheapestChanges(design, missed, met, question);
  const steady = steadyState(design, brief);
  const availability = report.availability ?? yearlyAvailability(design, brief, question.seed);
  return {
    ...report,
    steady,
    availability,
    contributions,
    cheapest,
    hints: hintsOf(design, brief, { ...report, cheapest }),
  };
}

/** A requirement counts as met when it holds at typical constants. */
export function passes(verdict: Verdict): boolean {
  return verdict === 'holds' || verdict === 'narrow';
}

function experimentOf(e: PlannedExperiment): Experiment {
  return { id: e.id, faults: [...e.faults], standsFor: [...e.standsFor], evidence: e.evidence('typical') };
}

/** Resources whose type the brief does not allow. */
function forbidden(brief: ParsedBrief, design: Design): string[] {
  const allowed = brief.allowed;
  return allowed === undefined ? [] : design.resources.filter((r) => !allowed.includes(r.type)).map((r) => r.id);
}

/** What the verdict on a requirement is founded on: a bill, a year, or its worst experiment. */
function groundsOf(
  r: Requirement,
  { worst }: Ungrounded,
  finder: GroundsFinder,
  lines: readonly CostLine[],
  availability: Availability | null,
  planned: readonly PlannedExperiment[],
): Grounds {
  if (r.measure === 'monthly-cost') return finder.ofCost(lines);
  if (availability !== null && r.measure === 'availability') return finder.ofYear(availability);
  const experiment = planned.find(({ id }) => id === worst);
  return experiment === undefined ? NO_GROUNDS : finder.ofRun(r, experiment);
}

type Ungrounded = Omit<RequirementResult, 'grounds'>;

function sumUp(
  r: Requirement,
  cells: readonly Cell[],
  totalUsd: number,
  availability: Availability | null,
  brief: ParsedBrief,
): Ungrounded {
  const classes = r.classes ?? TRAFFIC.filter((name) => brief.workload[name] !== undefined);
  const base = {
    id: r.id,
    title: r.title,
    weight: r.weight,
    measure: r.measure,
    unit: MEASURES[r.measure].unit,
    bound: r.bound,
    classes: [...classes],
  };
  if (r.measure === 'monthly-cost') {
    const verdict: Verdict = totalUsd <= r.bound ? 'holds' : 'fails';
    return { ...base, verdict, value: totalUsd, worst: null, credit: credit(verdict, totalUsd, r.bound) };
  }
  if (r.measure === 'availability') {
    if (availability === null) return { ...base, verdict: 'undecided', value: 0, worst: null, credit: 0 };
    const verdict = yearlyVerdict(availability, r.bound);
    const value = grid(1 - availability.simulated.unavailability);
    return {
      ...base,
      verdict,
      value,
      worst: availability.parts[0]?.experiment ?? null,
      credit: credit(verdict, 1 - value, 1 - r.bound),
    };
  }
  let verdict: Verdict = 'holds';
  let worst: Cell | null = null;
  for (const cell of cells) {
    const next = worse(verdict, cell.verdict);
    if (worst === null || next !== verdict || (cell.verdict === verdict && cell.value > worst.value)) worst = cell;
    verdict = next;
  }
  const value = worst?.value ?? 0;
  const isCut = cells.some((c) => c.verdict === 'undecided');
  return {
    ...base,
    verdict,
    value,
    worst: worst?.experiment ?? null,
    credit: isCut ? 0 : credit(verdict, value, r.bound),
  };
}

/** Where the bound lies within the interval of the simulated years nobody can say; else as at typical constants, and then at their ends. */
export function yearlyVerdict({ simulated, low, high }: Availability, bound: number): Verdict {
  const mostDown = 1 - bound;
  if (simulated.low <= mostDown && mostDown < simulated.high) return 'undecided';
  if (simulated.unavailability <= mostDown) return low >= bound ? 'holds' : 'narrow';
  return high >= bound ? 'open' : 'fails';
}

/** Full credit when met; otherwise how near the measured value comes to the bound, at most half. */
function credit(verdict: Verdict, value: number, bound: number): number {
  if (passes(verdict)) return 1;
  return value <= 0 ? 0.5 : Math.round(Math.min(0.5, (0.5 * bound) / value) * 1000) / 1000;
}

/** Targets whose single loss leaves users without service for five minutes or longer. */
function singlePoints(planned: readonly PlannedExperiment[]): string[] {
  const found = planned
    .filter((e) => e.faults.length === 1 && STRUCTURAL.has(e.kinds))
    .filter((e) => e.evidence('typical').downtimeS >= SINGLE_POINT_S)
    .map((e) => e.faults[0]?.target ?? '');
  return [...new Set(found)];
}

const STRUCTURAL = new Set(['instance-loss', 'zone-outage', 'volume-loss', 'database-primary-loss', 'region-outage']);
