import { serviceOf } from '../services';
import type { Design } from './design';
import type { Link } from './link';

/** The drawn links and those that resources imply: an instance needs its volumes for all it does. */
export function allLinks(design: Design): Link[] {
  return [...design.links, ...design.resources.flatMap((r) => serviceOf(r.type).implies?.(r) ?? [])];
}
