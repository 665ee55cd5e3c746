import type { Constant } from './services/constant';

/** A constant's name in words: "Cluster failover". */
export function constantName(key: string): string {
  const words = key.replace(/([A-Z0-9]+)/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value with its unit: "90 s", "1 h", "0.05 a year", "0.1 %". */
export function constantValue(value: number, unit: Constant['unit']): string {
  if (unit === 's') return seconds(value);
  if (unit === 'share') return `${Number((100 * value).toPrecision(6))} %`;
  return unit === 'per year' ? `${value} a year` : unit === 'count' ? `${value}` : `${value} ${unit}`;
}

/** "60 s to 120 s", or the value alone where the source gives no range. */
export function constantRange({ low, high, unit }: Constant): string {
  return low === high ? constantValue(low, unit) : `${constantValue(low, unit)} to ${constantValue(high, unit)}`;
}

/** Who says so, as a sentence of its own. */
export function constantSource({ source }: Constant): string {
  const text = source.charAt(0).toUpperCase() + source.slice(1);
  return text.endsWith('.') ? text : `${text}.`;
}

function seconds(value: number): string {
  if (value >= 7200 && value % 1800 === 0) return `${value / 3600} h`;
  return value >= 120 && value % 60 === 0 ? `${value / 60} min` : `${value} s`;
}
