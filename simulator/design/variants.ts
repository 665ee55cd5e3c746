import type { Design } from './design';
import { parseDesign } from './parse-design';
import type { Parsed } from './problem';
import { withValue } from './setting';

/** A design with one of several values of a setting. */
export interface Variant {
  label: string;
  document: unknown;
  parsed: Parsed<Design>;
}

/** A design once for every value of one setting, `resource.setting`. */
export function variantsOf(
  document: unknown,
  { set, values }: { set: string; values: readonly { value: string | number | boolean; label: string }[] },
): Variant[] {
  const [resource = '', key = ''] = set.split(/\.(.*)/);
  return values.map(({ value, label }) => {
    const varied = withValue(document, resource, key, value);
    return { label, document: varied, parsed: parseDesign(varied) };
  });
}
