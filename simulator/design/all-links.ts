import type { Design } from './design';
import type { Link } from './link';
import { TRAFFIC } from './traffic';

/** The drawn links and those that attachments imply: an instance needs its volumes for all it does. */
export function allLinks(design: Design): Link[] {
  const attachments = design.resources.flatMap((r): Link[] =>
    r.type === 'ebs-volume' ? [{ from: r.attachedTo, to: r.id, carries: [...TRAFFIC], waits: true, use: 'each' }] : [],
  );
  return [...design.links, ...attachments];
}
