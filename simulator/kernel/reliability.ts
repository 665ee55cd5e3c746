/** Availability of parts that are all needed and fail independently. */
export function series(parts: readonly number[]): number {
  return parts.reduce((product, a) => product * a, 1);
}

/** Availability of independent parts of which one suffices. */
export function parallel(parts: readonly number[]): number {
  return 1 - parts.reduce((product, a) => product * (1 - a), 1);
}

/** Availability of independent, unlike parts of which `needed` must be up, exact by adding one part at a time. */
export function kOfN(needed: number, parts: readonly number[]): number {
  let chance = [1];
  for (const a of parts) {
    const next = new Array<number>(chance.length + 1).fill(0);
    chance.forEach((p, up) => {
      next[up] = (next[up] as number) + p * (1 - a);
      next[up + 1] = (next[up + 1] as number) + p * a;
    });
    chance = next;
  }
  return chance.slice(needed).reduce((sum, p) => sum + p, 0);
}

/** Long-run share of time up of a part that fails every `mtbf` and takes `mttr` to repair (renewal reward). */
export function renewal(mtbf: number, mttr: number): number {
  return mtbf / (mtbf + mttr);
}

/** Availability by the spare rule of the Reliability Pillar: n parts, s of them spare, each up a share `a` of the time. */
export function spareRule(n: number, spares: number, a: number): number {
  let choose = 1;
  for (let k = 1; k <= spares + 1; k++) choose = (choose * (n - k + 1)) / k;
  let down = 1;
  for (let k = 0; k <= spares; k++) down *= 1 - a;
  return 1 - choose * down;
}
