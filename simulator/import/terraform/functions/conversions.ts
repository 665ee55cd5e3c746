import { type Evaluated, unknownValue } from '../../template/evaluated';
import { isNull } from '../plain';
import { type Call, numberIn, ofPlain, ofText, type TerraformFunction } from './function';

/** Functions that convert or only mark a value, and those whose result nobody knows before. */
export const CONVERSIONS: Readonly<Record<string, TerraformFunction>> = {
  defaults: same,
  ephemeralasnull: same,
  nonsensitive: same,
  sensitive: same,
  tobool: orNull(ofPlain((x) => (String(x) === 'true' ? true : String(x) === 'false' ? false : undefined))),
  tonumber: orNull(ofPlain((x) => numberIn(x))),
  tostring: orNull(ofText((text) => text)),
};

function same({ args, at, name }: Call): Evaluated {
  return args[0] ?? unknownValue(`${name}() is given nothing`, at);
}

function orNull(call: TerraformFunction): TerraformFunction {
  return (of) => (of.args[0] !== undefined && isNull(of.args[0]) ? of.args[0] : call(of));
}
