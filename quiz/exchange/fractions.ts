/** Shares that formats write with a few digits and that mean a whole part. */
const PARTS = [3, 6, 7, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

/** A share of the marks from its percentage: 33.33333 is a third. At most seven digits, so that it can be written again. */
export function fractionOf(percent: number): number {
  const share = Math.abs(percent) / 100;
  const sign = percent < 0 ? -1 : 1;
  for (const parts of PARTS) {
    const whole = Math.round(share * parts);
    if (whole > 0 && whole < parts && Math.abs(share - whole / parts) < 2e-6) return (sign * whole) / parts;
  }
  const rounded = Math.round(share * 1e7) / 1e7;
  return rounded === 0 ? 0 : sign * rounded;
}

/** A share as a percentage with at most five digits after the point, without needless zeros. */
export function percentOf(fraction: number): string {
  return String(Number((fraction * 100).toFixed(5)));
}

/** A number written as one: digits with at most one point and an exponent; null for anything else. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(trimmed)) return null;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : null;
}
