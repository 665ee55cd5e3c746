import type { Edit } from '../design/edit';
import type { Improvement } from '../design/improvement';
import { type Link, USERS } from '../design/link';
import type { TrafficClass } from '../design/traffic';
import type { InstanceConfig } from './ec2-instance';
import type { DesignView } from './service';

/** Changes that put something in another's place or between two, with the links that go with it. */

/** One resource in the place of another, under its id and with its links. */
export function inPlaceOf(view: DesignView, id: string, resource: Record<string, unknown>): Edit[] {
  const links = view.links().filter((l) => l.from === id || l.to === id);
  return [
    { op: 'remove', resource: id },
    { op: 'add', resource: { ...resource, id }, links: links.map((l) => ({ ...l })) },
  ];
}

/** A link that no longer carries a class; gone where it carried nothing else. */
function without(link: Link, name: TrafficClass): Edit[] {
  const carries = link.carries.filter((c) => c !== name);
  const gone: Edit = { op: 'unlink', from: link.from, to: link.to };
  return carries.length === 0 ? [gone] : [gone, { op: 'link', link: { ...link, carries } }];
}

/** An id for something that comes beside a resource; null where it is taken. */
function beside(view: DesignView, id: string, what: string): string | null {
  const fresh = `${id}-${what}`.slice(0, 40);
  return view.resource(fresh) === undefined ? fresh : null;
}

/** A queue between those who hand jobs to some servers and these. */
export function behindQueue(view: DesignView, id: string): Improvement[] {
  const queue = beside(view, id, 'queue');
  const handed = view
    .links()
    .filter((l) => l.to === id && l.carries.includes('jobs') && view.resource(l.from)?.type !== 'sqs-queue');
  if (queue === null || handed.length === 0) return [];
  const link = { from: queue, to: id, carries: ['jobs'], waits: false };
  return [
    {
      says: `Put a queue in front of ${id}`,
      edits: [
        { op: 'add', resource: { id: queue, type: 'sqs-queue', region: view.resource(id)?.region }, links: [link] },
        ...handed.flatMap((l): Edit[] => [
          ...without(l, 'jobs'),
          { op: 'link', link: { from: l.from, to: queue, carries: ['jobs'] } },
        ]),
      ],
    },
  ];
}

/** Static work taken off some servers, and off the balancer in front of them, and given to a bucket behind an edge. */
export function filesAtEdge(view: DesignView, id: string): Improvement[] {
  const [bucket, edge] = [beside(view, id, 'files'), beside(view, id, 'edge')];
  const links = view.links().filter((l) => l.carries.includes('static'));
  const own = links.filter((l) => l.to === id);
  const doors = own.filter((l) => view.resource(l.from)?.type === 'load-balancer').map((l) => l.from);
  const first = links.filter((l) => l.from === USERS && (l.to === id || doors.includes(l.to)));
  if (bucket === null || edge === null || first.length === 0) return [];
  const region = view.resource(id)?.region;
  const files = { id: bucket, type: 's3-bucket', region, versioning: true };
  return [
    {
      says: `Serve the files of ${id} from a bucket behind an edge`,
      edits: [
        ...[...new Set([...first, ...own])].flatMap((l) => without(l, 'static')),
        { op: 'add', resource: files, links: [] },
        {
          op: 'add',
          resource: { id: edge, type: 'cloudfront-distribution', region },
          links: [
            { from: USERS, to: edge, carries: ['static'] },
            { from: edge, to: bucket, carries: ['static'] },
          ],
        },
      ],
    },
  ];
}

/** Reads taken off a database and given to a replica beside it. */
export function readsFromReplica(
  view: DesignView,
  c: { id: string; region: string; zone: string; class: string; gigabytes: number },
): Improvement[] {
  const copy = beside(view, c.id, 'copy');
  const asking = view.links().filter((l) => l.to === c.id && l.carries.includes('reads') && l.use === 'each');
  if (copy === null || asking.length === 0) return [];
  const { region, zone, gigabytes } = c;
  return [
    {
      says: `Let a read replica of ${c.id} answer the reads`,
      edits: [
        ...asking.flatMap((l) => without(l, 'reads')),
        {
          op: 'add',
          resource: { id: copy, type: 'rds-read-replica', region, zone, gigabytes, class: c.class, source: c.id },
          links: asking.map((l) => ({ from: l.from, to: copy, carries: ['reads'], use: 'spread' })),
        },
      ],
    },
  ];
}

/** A group of like servers in two zones behind a balancer in the place of one server without a volume. */
export function fleetInsteadOf(c: InstanceConfig, view: DesignView): Improvement[] {
  const balancer = beside(view, c.id, 'balancer');
  const zones = view.zonesOf(c.region).slice(0, 2);
  const attached = view.all().some((r) => 'attachedTo' in r && r.attachedTo === c.id);
  const behind = view.links().some((l) => l.to === c.id && view.resource(l.from)?.type === 'load-balancer');
  if (balancer === null || zones.length < 2 || attached || behind) return [];
  const callers = view.links().filter((l) => l.to === c.id);
  const carries = [...new Set(callers.flatMap((l) => l.carries))];
  const { id, region, instanceType, image, reserved } = c;
  const group = { id, region, instanceType, image, reserved, type: 'auto-scaling-group', zones, min: 4, max: 8 };
  return [
    {
      says: `Put a group in two zones behind a balancer in the place of ${c.id}`,
      edits: [
        { op: 'remove', resource: c.id },
        { op: 'add', resource: { id: balancer, type: 'load-balancer', region, zones }, links: [] },
        {
          op: 'add',
          resource: { ...group, healthCheckType: 'ELB' },
          links: view
            .links()
            .filter((l) => l.from === c.id)
            .map((l) => ({ ...l })),
        },
        { op: 'link', link: { from: balancer, to: c.id, carries } },
        ...callers.map((l) => ({ op: 'link' as const, link: { ...l, to: balancer } })),
      ],
    },
  ];
}
