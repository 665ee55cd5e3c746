import type { Evaluated, Place } from '../template/evaluated';
import { TemplateRefusal } from '../template/refusal';
import type { Module } from './scope';

/** Evaluates something of a module when it is first asked for. Throws a `TemplateRefusal` where it rests on itself. */
export function once(module: Module, key: string, at: Place, make: () => Evaluated): Evaluated {
  const known = module.memo.get(key);
  if (known === null)
    throw new TemplateRefusal('cycle', `${module.prefix}${key} rests on itself in a ring.`, at.file, at.line);
  if (known !== undefined) return known;
  module.memo.set(key, null);
  const value = make();
  module.memo.set(key, value);
  return value;
}
