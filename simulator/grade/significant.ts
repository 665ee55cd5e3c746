/** Twelve significant digits, so that no last bit reaches a report. */
export function significant(value: number): number {
  return Number(value.toPrecision(12));
}
