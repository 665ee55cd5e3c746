import { DATABASE_MEMORY_GB, INSTANCE_MEMORY_GB } from '../design/instance-types';
import type { Workload } from '../design/workload';
import type { Resource } from './index';

/** Why a resource cannot do the work of an application at all, in words; null where it can. */
export function misfit(resource: Resource, { needs }: Workload): string | null {
  if (needs === undefined) return null;
  if ('instanceType' in resource && resource.type !== 'capacity-reservation') {
    const has = INSTANCE_MEMORY_GB[resource.instanceType];
    if (has < needs.serverMemoryGb)
      return `The application needs ${needs.serverMemoryGb} GB of memory; ${resource.instanceType} has ${has}`;
  }
  if ('class' in resource) {
    const has = DATABASE_MEMORY_GB[resource.class];
    if (has < needs.databaseMemoryGb)
      return `The database needs ${needs.databaseMemoryGb} GB of memory; ${resource.class} has ${has}`;
  }
  if ('gigabytes' in resource) {
    const least = FILES.has(resource.type) ? needs.filesGb : needs.databaseGb;
    if (resource.gigabytes < least) return `There are ${least} GB of data; it holds ${resource.gigabytes}`;
  }
  return null;
}

/** Types that hold files; every other type with a size holds rows. */
const FILES: ReadonlySet<string> = new Set(['ebs-volume', 'efs-file-system', 's3-bucket']);
