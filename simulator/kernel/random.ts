/**
 * A counter-based stream of random numbers: the n-th draw of a (seed, component) pair is a function of those three numbers
 * alone. Two designs that share a component meet the same luck in it, whatever else they hold. Integer arithmetic only, so
 * every engine gives the same draws.
 */
export class RandomStream {
  readonly #key: number;
  #counter = 0;

  constructor(seed: number, component: string) {
    let key = mix(seed ^ 0x9e3779b9);
    for (let i = 0; i < component.length; i++) key = mix(key ^ component.charCodeAt(i));
    this.#key = key;
  }

  /** 32 random bits. */
  next(): number {
    const counter = this.#counter++;
    return mix(mix(counter ^ this.#key) + Math.imul(this.#key, 0x85ebca6b));
  }

  /** Uniform in (0, 1), never 0 nor 1. */
  uniform(): number {
    return (this.next() + 0.5) / 4_294_967_296;
  }
}

/** One entry of a list, each with its chance; the chances add up to one. */
export function drawOne<T>(luck: RandomStream, list: readonly T[], chanceOf: (entry: T) => number): T {
  let left = luck.uniform();
  for (const entry of list) {
    left -= chanceOf(entry);
    if (left < 0) return entry;
  }
  return list[list.length - 1] as T;
}

/** A bijection of 32-bit integers that leaves no visible pattern (two rounds of multiply and shift). */
function mix(value: number): number {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}
