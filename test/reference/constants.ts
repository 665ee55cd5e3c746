import { type Resource, serviceOf } from '@/simulator';

/** The typical value of a constant on record, in the unit of its record. */
export function constantOf(type: Resource['type'], name: string): number {
  const constant = serviceOf(type).constants[name];
  if (constant === undefined) throw new Error(`${type} has no constant ${name}.`);
  return constant.value;
}
