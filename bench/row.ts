/** One measured figure. */
export interface Row {
  what: string;
  value: string;
  target?: string;
}

/** Milliseconds each of `times` calls took, sorted. The first tenth warms the engine up and is not counted. */
export function timed(times: number, call: () => unknown): number[] {
  const warm = Math.ceil(times / 10);
  const taken: number[] = [];
  for (let i = -warm; i < times; i++) {
    const from = performance.now();
    call();
    if (i >= 0) taken.push(performance.now() - from);
  }
  return taken.sort((a, b) => a - b);
}

/** The value below which a share of sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const ms = (value: number): string => `${value.toFixed(2)} ms`;
