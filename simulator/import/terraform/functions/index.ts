import { COLLECTIONS } from './collections';
import { CONVERSIONS } from './conversions';
import { ENCODING } from './encoding';
import { FILES } from './files';
import type { TerraformFunction } from './function';
import { NETWORK } from './network';
import { NUMBERS } from './numbers';
import { TEXTS } from './texts';

let all: ReadonlyMap<string, TerraformFunction> | undefined;

/** The function of a name; undefined for one that is not evaluated here: dates, hashes, random names. */
export function functionNamed(name: string): TerraformFunction | undefined {
  // Made when first asked for: functions evaluate, and evaluation calls functions.
  all ??= new Map(
    [COLLECTIONS, CONVERSIONS, ENCODING, FILES, NETWORK, NUMBERS, TEXTS].flatMap((group) => Object.entries(group)),
  );
  return all.get(name);
}
