import {
  type Cell,
  type Design,
  type FaultRef,
  faultOf,
  type Measure,
  type Report,
  type Requirement,
  type Verdict,
} from '@/simulator';
import type { StateKind } from '../state/kinds';
import { componentName, placeName } from '../timeline/tracks';
import { durationText } from '../timeline/words';

/** One requirement over its faults, as a column. */
export interface MatrixColumn {
  id: string;
  /** Its number on the list of requirements, from 1. */
  number: number;
  title: string;
  /** "Down at most 3 min". */
  short: string;
}

export interface MatrixCell {
  kind: StateKind;
  /** What was measured: "1 min 34 s"; empty where it was not asked. */
  value: string;
  word: string;
}

export interface MatrixRow {
  experiment: string;
  title: string;
  cells: MatrixCell[];
}

export interface MatrixView {
  columns: MatrixColumn[];
  rows: MatrixRow[];
}

/** The survival matrix of a report. Rows and columns keep the order of the report and the brief. */
export function matrixView(report: Report, requirements: readonly Requirement[], design: Design): MatrixView {
  const asked = requirements.map((r, i) => ({ r, i })).filter(({ r }) => !WHOLE.has(r.measure));
  const columns = asked.map(({ r, i }) => ({
    id: r.id,
    number: i + 1,
    title: r.title,
    short: boundText(r.measure, r.bound),
  }));
  const rows = report.matrix.rows.map((experiment, row): MatrixRow => {
    const faults = report.experiments.find(({ id }) => id === experiment)?.faults ?? [];
    const cells = asked.map(({ r, i }) => cellView(report.matrix.cells[row]?.[i] ?? null, r.measure));
    return { experiment, title: experimentTitle(faults, design), cells };
  });
  return { columns, rows };
}

/** Bounds on the whole design; no fault asks them. */
const WHOLE: ReadonlySet<Measure> = new Set(['monthly-cost', 'availability']);

/** "Zone a out", "Zone a out, no launches", "Instance loss: Web servers"; two at once are joined by "and". */
export function experimentTitle(faults: readonly FaultRef[], design: Design): string {
  const [first = '', ...others] = faults.map((fault) => faultTitle(fault, design));
  return [first, ...others.map((title) => title.charAt(0).toLowerCase() + title.slice(1))].join(' and ');
}

function faultTitle({ kind, target }: FaultRef, design: Design): string {
  if (isPlace(target, design))
    return `${placeName(target, design)} out${kind === 'zone-outage-shortage' ? ', no launches' : ''}`;
  const name = faultOf(kind)?.title ?? kind;
  return target === 'users' ? name : `${name}: ${componentName(target, design)}`;
}

function isPlace(target: string, design: Design): boolean {
  return design.regions.some(({ id }) => target === id || target.startsWith(`${id}/`));
}

const LOSS: ReadonlySet<Measure> = new Set(['data-lost', 'writes-lost']);

function cellView(cell: Cell | null, measure: Measure): MatrixCell {
  if (cell === null) return { kind: 'none', value: '', word: 'not asked' };
  return { kind: verdictKind(cell.verdict, measure), value: valueText(measure, cell.value), word: cell.verdict };
}

/** The mark of a verdict: data that is gone has a mark of its own. */
export function verdictKind(verdict: Verdict, measure: Measure): StateKind {
  if (verdict === 'holds') return 'ok';
  if (verdict === 'narrow') return 'degraded';
  if (verdict === 'open' || verdict === 'undecided') return 'unknown';
  return LOSS.has(measure) ? 'lost' : 'down';
}

/** A measured value with its unit. */
export function valueText(measure: Measure, value: number): string {
  switch (measure) {
    case 'monthly-cost':
      return usd(value);
    case 'availability':
      return `${(value * 100).toFixed(value > 0.999 ? 4 : 2)} %`;
    case 'failed-share':
      return `${Math.round(value * 1000) / 10} %`;
    case 'latency':
      return value < 1 ? `${Math.round(value * 1000)} ms` : durationText(value);
    case 'writes-lost':
    case 'failed-requests':
    case 'hands':
    case 'duplicates':
      return Math.round(value).toLocaleString('en');
    case 'data-lost':
      return value >= YEAR_S ? 'all of it' : durationText(value);
    default:
      return durationText(value);
  }
}

const YEAR_S = 31_536_000;

const SHORT: Record<Measure, string> = {
  downtime: 'Down',
  'degraded-time': 'Degraded',
  'time-to-whole': 'Whole again in',
  'data-lost': 'Lost',
  'writes-lost': 'Writes lost',
  'failed-share': 'Failed',
  'failed-requests': 'Failed requests',
  hands: 'People’s tasks',
  duplicates: 'Done twice',
  staleness: 'Stale by',
  'job-delay': 'Jobs wait',
  latency: 'Answer in',
  availability: 'Available',
  'monthly-cost': 'Cost',
};

/** A bound in a few words: "Down at most 3 min", "Lost: nothing". */
export function boundText(measure: Measure, bound: number): string {
  if (measure === 'availability') return `Available ${valueText(measure, bound)} or more`;
  if (bound === 0)
    return measure === 'data-lost' || measure === 'writes-lost' ? 'Lost: nothing' : `${SHORT[measure]}: never`;
  const most = measure === 'time-to-whole' || measure === 'latency' ? '' : ' at most';
  return `${SHORT[measure]}${most} ${valueText(measure, bound)}`;
}

/** Dollars a month, without cents from ten on. */
export function usd(value: number): string {
  return `$${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 })}`;
}
