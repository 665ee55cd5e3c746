import type { Formula } from '@/curriculum/schema/formula';
import type { Formatter, Translator } from '@/language/translator';
import { duration, durationRange } from '../language/spans';

/** What results are worded with; names and values are material. */
interface FormulaWords {
  units: Translator<'units'>;
  format: Formatter;
}

/** One line of a worked formula: what it gives, in names and with the values put in. */
export interface FormulaLine {
  /** "worst", "mean"; empty where there is one result. */
  label: string;
  names: string;
  values: string;
  result: string;
}

/** The names of a formula's quantities in words, and its lines worked with the example's values. */
export function formulaLines(words: FormulaWords, formula: Formula): FormulaLine[] {
  const expression = formula.expression.trim();
  const range = /^\[(.*)\]$/.exec(expression)?.[1];
  if (range !== undefined && Array.isArray(formula.result)) {
    const ends = splitTop(range);
    return [line('', ends.join(' \u2026 '), formula, rangeResult(words, formula.result, formula.unit))];
  }
  if (typeof formula.result === 'object' && !Array.isArray(formula.result)) {
    const result: Record<string, unknown> = formula.result;
    return expression.split(';').map((part) => {
      const [label = '', right = ''] = part.split('=').map((side) => side.trim());
      return line(label, right, formula, single(words, result[label], formula.unit));
    });
  }
  return [line('', expression, formula, single(words, formula.result, formula.unit))];
}

function line(label: string, expression: string, formula: Formula, result: string): FormulaLine {
  const names = inWords(expression);
  const values = inWords(withValues(expression, formula.inputs));
  return { label, names, values, result };
}

/** Operators as they are printed, underscores as spaces, "…" between two ends as "to". */
function inWords(expression: string): string {
  return expression
    .replace(/\s*\*\s*/g, ' \u00d7 ')
    .replace(/\s*\/\s*/g, ' \u00f7 ')
    .replace(/\s*([+])\s*/g, ' $1 ')
    .replace(/\s*-\s*/g, ' \u2212 ')
    .replace(/\bceil\(/g, 'round up (')
    .replaceAll('_', ' ')
    .replace(' \u2026 ', ' to ');
}

function withValues(expression: string, inputs: Readonly<Record<string, unknown>>): string {
  return expression.replace(/[a-z][a-z_]*/g, (name) => {
    const value = inputs[name];
    return typeof value === 'number' ? value.toLocaleString('en-GB', { maximumFractionDigits: 6 }) : name;
  });
}

function rangeResult({ units, format }: FormulaWords, ends: readonly number[], unit: string): string {
  const [low = 0, high = low] = ends;
  return unit === 's'
    ? durationRange(units, [low, high])
    : `${units('range', { low: format.number(low), high: format.number(high) })} ${unit}`;
}

function single({ units, format }: FormulaWords, value: unknown, unit: string): string {
  if (typeof value !== 'number') return '';
  return unit === 's' ? duration(units, value) : `${format.number(value, { maximumFractionDigits: 6 })} ${unit}`;
}

/** Splits at commas outside brackets. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === ',' && depth === 0) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, text.slice(from).trim()];
}
