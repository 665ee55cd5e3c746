/** Hours between two runs of a `cron(…)` or `rate(…)` expression, by its widest gap; undefined where it cannot be read. */
export function hoursOfSchedule(expression: string): number | undefined {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression.trim());
  if (rate !== null)
    return Number(rate[1]) * { minute: 1 / 60, hour: 1, day: 24 }[rate[2] as 'minute' | 'hour' | 'day'];
  const fields = /^(?:cron\()?([^)]*)\)?$/.exec(expression.trim())?.[1]?.split(/\s+/);
  if (fields === undefined || fields.length < 5) return undefined;
  const [, hours, day, month, weekday] = fields as [string, string, string, string, string];
  if (month !== '*') return 24 * 366;
  if (day !== '*' && day !== '?') return 24 * 31;
  if (weekday !== '*' && weekday !== '?') return weekday === '1-7' || weekday === 'SUN-SAT' ? ofHours(hours) : 24 * 7;
  return ofHours(hours);
}

function ofHours(hours: string): number | undefined {
  if (hours === '*') return 1;
  const step = /^(?:\*|\d+)\/(\d+)$/.exec(hours)?.[1];
  if (step !== undefined) return Number(step);
  const list = hours.split(',').map(Number);
  if (list.some((h) => !Number.isInteger(h))) return undefined;
  const sorted = list.sort((a, b) => a - b);
  return Math.max(
    ...sorted.map((h, i) => (i === 0 ? h + 24 - (sorted.at(-1) as number) : h - (sorted[i - 1] as number))),
  );
}
