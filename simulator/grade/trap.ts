import type { Brief } from '../design/brief';
import type { Design } from '../design/design';
import type { Resource } from '../services';

/** A wrong belief that a design can show. `shows` names the resource that shows it. */
export interface Trap {
  id: string;
  title: string;
  fact: string;
  /**
   * What a failed requirement that comes from it is asked under: fault kinds, pairs as `zone-outage+database-primary-loss`, or
   * `monthly-cost`.
   */
  under: readonly string[];
  shows(design: Design, brief: Brief): string | null;
}

export type Of<T extends Resource['type']> = Extract<Resource, { type: T }>;

/** Id of the first resource of a type that passes a test; null where none does. */
export function each<T extends Resource['type']>(
  design: Design,
  type: T,
  test: (resource: Of<T>) => boolean,
): string | null {
  const found = design.resources.find((r): r is Of<T> => r.type === type && test(r as Of<T>));
  return found?.id ?? null;
}
