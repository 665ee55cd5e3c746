/**
 * Two-sided p value of a 2 × 2 table of counts, exact at any size: the chance, with the margins as they are, of a table no likelier than this one.
 * Source: R. A. Fisher, "The logic of inductive inference", Journal of the Royal Statistical Society 98 (1935), 39–82.
 */
export function fisherExact(right: number, wrong: number, otherRight: number, otherWrong: number): number {
  const n = right + wrong + otherRight + otherWrong;
  const row = right + wrong;
  const column = right + otherRight;
  const logFactorials = logFactorialTable(n);
  const log = (k: number) => logFactorials[k] as number;
  const logChance = (cell: number) =>
    log(row) +
    log(n - row) +
    log(column) +
    log(n - column) -
    log(n) -
    (log(cell) + log(row - cell) + log(column - cell) + log(n - row - column + cell));
  const here = logChance(right);
  let total = 0;
  for (let cell = Math.max(0, row + column - n); cell <= Math.min(row, column); cell++) {
    const chance = logChance(cell);
    // Tables that are equally likely may differ in the last digits.
    if (chance <= here + 1e-9) total += Math.exp(chance);
  }
  return Math.min(1, total);
}

function logFactorialTable(n: number): Float64Array {
  const table = new Float64Array(n + 1);
  for (let k = 2; k <= n; k++) table[k] = (table[k - 1] as number) + Math.log(k);
  return table;
}
