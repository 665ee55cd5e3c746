import type { ReportEntry } from '@/quiz/exchange/report';

/** What was not taken over, one line each: place, construct, why. */
export function reportLines(report: readonly ReportEntry[]): string[] {
  return report.map(({ where, construct, why, effect, times }) => {
    const often = times > 1 ? ` (${times} times)` : '';
    return `${where}: ${construct}: ${effect}${often}: ${why}`;
  });
}
