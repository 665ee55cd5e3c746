import type { Edit } from './edit';

/** A change worth trying, and how to say it. */
export interface Improvement {
  /** In the imperative, naming the resource: `Set the health check type of web to ELB`. */
  says: string;
  edits: readonly Edit[];
}

/** Some settings of one resource. */
export function setting(says: string, resource: string, values: Record<string, unknown>): Improvement {
  return { says, edits: [{ op: 'set', resource, values }] };
}

/** The improvements of a list whose condition holds. */
export function worthTrying(...list: readonly (readonly [boolean, string, string, Record<string, unknown>])[]) {
  return list.flatMap(([when, says, resource, values]) => (when ? [setting(says, resource, values)] : []));
}

/** The next in an ordered list of sizes; undefined at its end. */
export function neighbour<T extends string>(sizes: readonly T[], now: T, step: 1 | -1): T | undefined {
  const family = now.slice(0, now.lastIndexOf('.'));
  const next = sizes[sizes.indexOf(now) + step];
  return next?.startsWith(family) === true ? next : undefined;
}
