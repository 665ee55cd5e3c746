const HOUR_MS = 3_600_000;
const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks of a zone show at a moment, `YYYY-MM-DDTHH:MM`, as a form's field for date and time holds it. */
export function toLocal(at: Date, zone: string): string {
  return new Date(wallClock(at.getTime(), zone)).toISOString().slice(0, 16);
}

/**
 * The moment at which clocks of a zone show that. Of a time that comes twice, when clocks are put back, the first; null for one that clocks
 * skip, or that is no time at all.
 */
export function fromLocal(local: string, zone: string): Date | null {
  const wall = LOCAL.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN;
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 16) !== local) return null;
  // Offsets a day before and after are all that can hold in between.
  const offsets = [-24, 24].map((hours) => offsetAt(wall + hours * HOUR_MS, zone));
  const found = offsets.map((offset) => wall - offset).filter((at) => wallClock(at, zone) === wall);
  return found.length === 0 ? null : new Date(Math.min(...found));
}

/** Milliseconds by which clocks of a zone are ahead of UTC. */
function offsetAt(at: number, zone: string): number {
  return wallClock(at, zone) - at;
}

/** What clocks of a zone show, written as if it were UTC, to the millisecond. */
function wallClock(at: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const milliseconds = ((at % 1_000) + 1_000) % 1_000;
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) + milliseconds
  );
}
