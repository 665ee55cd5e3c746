/** How an index of discrimination is read. */
export type Band = 'very good' | 'adequate' | 'weak' | 'very weak' | 'probably invalid';

/** The band of a discrimination index of −100 to 100. Source: Moodle, "Quiz report statistics". */
export function discriminationBand(index: number): Band {
  if (index < 0) return 'probably invalid';
  if (index < 20) return 'very weak';
  if (index < 30) return 'weak';
  return index <= 50 ? 'adequate' : 'very good';
}
