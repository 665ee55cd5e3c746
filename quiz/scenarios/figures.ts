import type { Measure } from '@/simulator';

const UNITS = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/** A loss of so many seconds is the simulator's word for everything. */
const EVERYTHING_S = 31_536_000;

/** Seconds in words with one unit, or two where one does not do: "5 minutes", "1 hour 15 minutes". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole === 0) return '0 seconds';
  const index = UNITS.findIndex(([size]) => whole >= size);
  const [size, unit] = UNITS[index] ?? UNITS[3];
  const many = Math.floor(whole / size);
  const [smaller, smallUnit] = UNITS[index + 1] ?? UNITS[3];
  const rest = index < UNITS.length - 1 ? Math.floor((whole - many * size) / smaller) : 0;
  return rest === 0 ? counted(many, unit) : `${counted(many, unit)} ${counted(rest, smallUnit)}`;
}

/** "1 hour", "2 hours", "1,200 messages". */
export function counted(count: number, unit: string): string {
  return `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`;
}

/** What a measure says of a run, as the end of a sentence about it: "down for 4 hours", "no writes lost". */
export function finding(measure: Measure, value: number): string {
  switch (measure) {
    case 'downtime':
      return value === 0 ? 'never down' : `down for ${duration(value)}`;
    case 'degraded-time':
      return value === 0 ? 'every request served' : `part of the requests failed for ${duration(value)}`;
    case 'time-to-whole':
      return value === 0 ? 'whole all the time' : `whole again after ${duration(value)}`;
    case 'data-lost':
      if (value >= EVERYTHING_S) return 'all data lost, with nothing to restore';
      return value === 0 ? 'nothing lost' : `the newest ${duration(value)} of data lost`;
    case 'writes-lost':
      return value === 0 ? 'nothing lost' : `${counted(Math.round(value), 'write')} lost`;
    case 'failed-share':
      return value === 0 ? 'no request failed' : `${percent(value)} of the requests of an hour failed`;
    case 'failed-requests':
      return `${counted(Math.round(value), 'request')} failed`;
    case 'hands':
      return value === 0 ? 'nobody had to act' : `${counted(value, 'task')} left to people`;
    case 'duplicates':
      return value === 0 ? 'nothing done twice' : `${counted(Math.round(value), 'message')} processed twice`;
    case 'staleness':
      return `answers up to ${duration(value)} old`;
    case 'job-delay':
      return `the longest wait of a job ${duration(value)}`;
    case 'latency':
      return `answers after ${value.toFixed(2)} seconds`;
    case 'availability':
      return `${(100 * value).toFixed(3)}% available`;
    case 'monthly-cost':
      return `${Math.round(value).toLocaleString('en')} USD a month`;
  }
}

/** A bound in words: "5 minutes", "2%", "none". */
export function allowed(measure: Measure, bound: number): string {
  if (bound === 0) return 'none';
  if (measure === 'failed-share') return percent(bound);
  if (measure === 'monthly-cost') return `${Math.round(bound).toLocaleString('en')} USD`;
  return TIMES.has(measure) ? duration(bound) : bound.toLocaleString('en');
}

/** Measures in seconds. */
const TIMES: ReadonlySet<Measure> = new Set([
  'downtime',
  'degraded-time',
  'time-to-whole',
  'data-lost',
  'staleness',
  'job-delay',
]);

function percent(share: number): string {
  const value = 100 * share;
  return `${value >= 10 ? Math.round(value) : Math.round(10 * value) / 10}%`;
}
