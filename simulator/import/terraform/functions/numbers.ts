import type { Plain } from '../plain';
import { listIn, numberIn, ofPlain, type TerraformFunction } from './function';

function numeric(compute: (...numbers: number[]) => number | undefined): TerraformFunction {
  return ofPlain((...args) => {
    const numbers = args.map(numberIn);
    if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
    const result = compute(...(numbers as number[]));
    return result !== undefined && Number.isFinite(result) ? result : undefined;
  });
}

/** Functions of numbers. */
export const NUMBERS: Readonly<Record<string, TerraformFunction>> = {
  abs: numeric((n) => Math.abs(n)),
  ceil: numeric((n) => Math.ceil(n)),
  floor: numeric((n) => Math.floor(n)),
  log: numeric((n, base) => (base === undefined ? undefined : Math.log(n) / Math.log(base))),
  max: numeric((...all) => all.reduce((a, b) => Math.max(a, b))),
  min: numeric((...all) => all.reduce((a, b) => Math.min(a, b))),
  pow: numeric((n, power) => (power === undefined ? undefined : n ** power)),
  signum: numeric((n) => Math.sign(n)),
  sum: ofPlain((list) => {
    const numbers = listIn(list)?.map(numberIn);
    return numbers === undefined || numbers.length === 0 || numbers.includes(undefined)
      ? undefined
      : (numbers as number[]).reduce((a, b) => a + b, 0);
  }),
  parseint: ofPlain((text, base: Plain = 10) => {
    const [digits, radix] = [String(text), numberIn(base) ?? 0];
    if (radix < 2 || radix > 36 || !/^-?[0-9a-z]+$/i.test(digits)) return undefined;
    const number = Number.parseInt(digits, radix);
    return number.toString(radix) === digits.toLowerCase().replace(/^(-?)0+(?=.)/, '$1') ? number : undefined;
  }),
};
