import type { Trace } from '@/simulator';

/** A trace as a table of events; times count from the fault. */
export function traceLines(trace: Trace): string[] {
  return trace.events.map((e) => {
    const cause = e.causeSeq === null ? '' : ` (from ${e.causeSeq})`;
    const at = `${(e.timeS - trace.faultAtS).toFixed(0)} s`.padStart(9);
    return `${String(e.seq).padStart(4)} ${at}  ${e.component.padEnd(16)} ${(e.state ?? '').padEnd(10)} ${e.what}${cause}`;
  });
}

/** Columns of text, each as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((r) => (r[c] ?? '').length)));
  return rows
    .map((r) =>
      r
        .map((cell, c) => (c === r.length - 1 ? cell : cell.padEnd(widths[c] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
