/**
 * Counter-based random numbers: draw n of a stream is a hash of (key, n), so any draw can be computed without those before it
 * and the same key gives the same values in every engine. Keys come from text. The mixing steps are the 32-bit finaliser of
 * MurmurHash3 (A. Appleby, public domain); good for choosing options, not for secrets.
 */
export class Random {
  readonly #high: number;
  readonly #low: number;
  #count = 0;

  constructor(key: string) {
    this.#high = hashText(key, 0x9e3779b9);
    this.#low = hashText(key, 0x85ebca6b);
  }

  /** Whole number from 0 up to, not including, 2^32. */
  next(): number {
    const counter = this.#count++;
    return mix(mix(counter + this.#high) ^ (this.#low + Math.imul(counter, 0x9e3779b9))) >>> 0;
  }

  /** Whole number from 0 up to, not including, `bound`; unbiased. */
  below(bound: number): number {
    if (!Number.isInteger(bound) || bound < 1)
      throw new RangeError(`below() takes a whole number from 1, got ${bound}`);
    const limit = 2 ** 32 - (2 ** 32 % bound);
    for (;;) {
      const value = this.next();
      if (value < limit) return value % bound;
    }
  }

  /** One of the values, each equally likely. */
  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError('pick() takes a list with something in it');
    return value;
  }

  /** A new list with the values in random order. */
  shuffle<T>(values: readonly T[]): T[] {
    const mixed = [...values];
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const held = mixed[last] as T;
      mixed[last] = mixed[other] as T;
      mixed[other] = held;
    }
    return mixed;
  }

  /** `count` different values, in random order; all of them where there are fewer. */
  sample<T>(values: readonly T[], count: number): T[] {
    return this.shuffle(values).slice(0, count);
  }
}

function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function hashText(text: string, start: number): number {
  let hash = start | 0;
  for (let index = 0; index < text.length; index++) hash = mix(Math.imul(hash, 31) + text.charCodeAt(index));
  return hash;
}
