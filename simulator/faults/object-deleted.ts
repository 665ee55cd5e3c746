import type { Design } from '../design/design';
import { componentFault } from './component-fault';
import type { Fault } from './fault';

const byBucket = componentFault({
  kind: 'object-deleted',
  title: 'Object deleted',
  says: 'A person deletes objects that every page needs, and it is noticed only after a while.',
  failureMode: 'operator-data-error',
  fact: 's3/versioning',
  perYear: { low: 0.02, value: 0.1, high: 0.5 },
});

/** It strikes buckets; in a design without one, the disks and file systems of what serves static work. */
export const objectDeleted: Fault = {
  ...byBucket,
  targets: (design, components) => {
    const buckets = byBucket.targets(design, components);
    return buckets.length > 0 ? buckets : filesOf(design).map((target) => ({ target, likeness: target }));
  },
  strike: (run, target) => {
    const struck = run.component(target);
    struck?.strike(
      run,
      struck.weaknesses().some((w) => w.kind === 'object-deleted') ? 'object-deleted' : 'wrong-delete',
    );
  },
};

function filesOf(design: Design): string[] {
  const asked = new Set(design.links.flatMap((l) => (l.carries.includes('static') ? [l.to] : [])));
  return design.resources.flatMap((r) =>
    ('attachedTo' in r && r.type !== 'snapshot-copy' && asked.has(r.attachedTo)) ||
    (r.type === 'efs-file-system' && asked.has(r.id))
      ? [r.id]
      : [],
  );
}
