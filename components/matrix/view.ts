import type { Formatter, Translator } from '@/language/translator';
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
import { nameOf } from '../diagram/resource-words';
import type { StateKind } from '../state/kinds';
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

/** What the matrix is worded with. */
export interface MatrixWords {
  t: Translator<'matrix'>;
  format: Formatter;
}

/** The survival matrix of a report. Rows and columns keep the order of the report and the brief. */
export function matrixView(
  { t, format }: MatrixWords,
  report: Report,
  requirements: readonly Requirement[],
  design: Design,
): MatrixView {
  const asked = requirements.map((r, i) => ({ r, i })).filter(({ r }) => !WHOLE.has(r.measure));
  const columns = asked.map(({ r, i }) => ({
    id: r.id,
    number: i + 1,
    title: r.title,
    short: boundText({ t, format }, r.measure, r.bound),
  }));
  const rows = report.matrix.rows.map((experiment, row): MatrixRow => {
    const faults = report.experiments.find(({ id }) => id === experiment)?.faults ?? [];
    const cells = asked.map(({ r, i }) => cellView({ t, format }, report.matrix.cells[row]?.[i] ?? null, r.measure));
    return { experiment, title: experimentTitle(t, faults, design), cells };
  });
  return { columns, rows };
}

/** Bounds on the whole design; no fault asks them. */
const WHOLE: ReadonlySet<Measure> = new Set(['monthly-cost', 'availability']);

/** "Zone a out", "Zone a out, no launches", "Instance loss: Web servers"; two at once are joined by "and". */
export function experimentTitle(t: Translator<'matrix'>, faults: readonly FaultRef[], design: Design): string {
  const titles = faults.map((fault, i) => faultTitle(t, fault, design, i === 0 ? 'first' : 'second'));
  return titles.length === 0 ? '' : titles.reduce((first, second) => t('both', { first, second }));
}

function faultTitle(
  t: Translator<'matrix'>,
  { kind, target }: FaultRef,
  design: Design,
  at: 'first' | 'second',
): string {
  if (isPlace(target, design))
    return t(kind === 'zone-outage-shortage' ? 'outShort' : 'out', { place: placeTitle(t, target, design, at) });
  const title = faultOf(kind)?.title ?? kind;
  const name = at === 'first' ? title : title.charAt(0).toLowerCase() + title.slice(1);
  const resource = design.resources.find(({ id }) => id === target);
  return target === 'users' ? name : `${name}: ${resource === undefined ? target : nameOf(resource)}`;
}

function placeTitle(t: Translator<'matrix'>, place: string, design: Design, at: 'first' | 'second'): string {
  const [id = place, zone] = place.split('/');
  const name = design.regions.find((region) => region.id === id)?.name ?? id;
  if (zone === undefined) return t(`${at}.region`, { name });
  return design.regions.length > 1 ? t(`${at}.zoneOf`, { zone, name }) : t(`${at}.zone`, { zone });
}

function isPlace(target: string, design: Design): boolean {
  return design.regions.some(({ id }) => target === id || target.startsWith(`${id}/`));
}

const LOSS: ReadonlySet<Measure> = new Set(['data-lost', 'writes-lost']);

function cellView(words: MatrixWords, cell: Cell | null, measure: Measure): MatrixCell {
  if (cell === null) return { kind: 'none', value: '', word: words.t('notAsked') };
  const { verdict, value } = cell;
  return {
    kind: verdictKind(verdict, measure),
    value: valueText(words, measure, value),
    word: words.t(`verdicts.${verdict}`),
  };
}

/** The mark of a verdict: data that is gone has a mark of its own. */
export function verdictKind(verdict: Verdict, measure: Measure): StateKind {
  if (verdict === 'holds') return 'ok';
  if (verdict === 'narrow') return 'degraded';
  if (verdict === 'open' || verdict === 'undecided') return 'unknown';
  return LOSS.has(measure) ? 'lost' : 'down';
}

/** A measured value with its unit. */
export function valueText({ t, format }: MatrixWords, measure: Measure, value: number): string {
  switch (measure) {
    case 'monthly-cost':
      return usd(format, value);
    case 'availability':
      return percent(format, value * 100, value > 0.999 ? 4 : 2);
    case 'failed-share':
      return `${format.number(Math.round(value * 1000) / 10)} %`;
    case 'latency':
      return value < 1 ? `${Math.round(value * 1000)} ms` : durationText(value);
    case 'writes-lost':
    case 'failed-requests':
    case 'hands':
    case 'duplicates':
      return format.number(Math.round(value));
    case 'data-lost':
      return value >= YEAR_S ? t('allOfIt') : durationText(value);
    default:
      return durationText(value);
  }
}

const YEAR_S = 31_536_000;

/** A bound in a few words: "Down at most 3 min", "Lost: nothing". */
export function boundText(words: MatrixWords, measure: Measure, bound: number): string {
  const { t } = words;
  if (measure !== 'availability' && bound === 0)
    return measure === 'data-lost' || measure === 'writes-lost' ? t('lostNothing') : t(`never.${measure}`);
  return t(`bounds.${measure}`, { value: valueText(words, measure, bound) });
}

/** Dollars a month, without cents from ten on. */
export function usd(format: Formatter, value: number): string {
  return format.number(value, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
    maximumFractionDigits: value < 10 ? 2 : 0,
  });
}

function percent(format: Formatter, value: number, digits: number): string {
  return `${format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })} %`;
}
