import type { Design } from '../design/design';
import { applyEdits, type Edit } from '../design/edit';
import { parseDesign } from '../design/parse-design';
import type { Resource } from '../services';
import type { Of } from './trap';

type Values = Record<string, unknown>;
type Most = { [T in Resource['type']]: (resource: Of<T>, zones: readonly string[]) => Values };

/** Every setting of every service at what looks like its most, as somebody would set it who does not want to choose. */
const MOST: Most = {
  'ec2-instance': () => ({ instanceType: 'm5.4xlarge', autoRecovery: true, onOutage: 'relaunch' }),
  ami: () => ({ software: 'baked', downloadsFrom: null }),
  'auto-scaling-group': (r, zones) => {
    const min = Math.min(200, Math.max(4, 4 * (r.desired ?? r.min)));
    return {
      ...{ zones: [...zones], min, desired: null, max: Math.max(min, r.max), instanceType: 'm5.4xlarge' },
      ...{ healthCheckType: 'ELB', gracePeriodS: 600, autoRollback: true },
    };
  },
  'load-balancer': (_r, zones) => ({
    ...{ zones: [...zones], crossZone: true, deregistrationDelayS: 3600 },
    healthCheck: { depth: 'application', intervalS: 5, timeoutS: 2, unhealthyAfter: 2 },
  }),
  'ebs-volume': () => ({ kind: 'io2', onOutage: 'restore' }),
  'snapshot-schedule': () => ({ everyS: 3600, keepDays: 365 }),
  'snapshot-copy': () => ({}),
  'instance-store': () => ({}),
  'rds-instance': () => ({
    ...{ deployment: 'multi-az-cluster', standbyZone: null, class: 'db.m5.4xlarge' },
    ...{ backupRetentionDays: 35, onOutage: 'restore' },
  }),
  'rds-read-replica': () => ({ class: 'db.m5.4xlarge', onSourceLoss: 'promote' }),
  'rds-backup-copy': () => ({ class: 'db.m5.4xlarge' }),
  's3-bucket': () => ({ storageClass: 'standard', zone: null, versioning: true }),
  'sqs-queue': () => ({ visibilityTimeoutS: 3600, retentionS: 1_209_600, maxReceiveCount: 5 }),
  'route53-record': (r) => ({ answer: 'alias', healthCheck: 'endpoint', intervalS: 10, ttlS: Math.min(r.ttlS, 60) }),
  'cloudfront-distribution': () => ({ ttlS: 604_800 }),
  'elastic-ip': () => ({ remap: 'automation' }),
  'capacity-reservation': (r) => ({ kind: 'on-demand', instanceType: 'm5.4xlarge', count: Math.min(200, 4 * r.count) }),
  'simpledb-domain': () => ({}),
  'dynamodb-table': () => ({ pointInTimeRecovery: true }),
  'aurora-cluster': (r, zones) => ({
    ...{ class: 'db.m5.4xlarge', backupRetentionDays: 35 },
    replicaZones: zones.filter((zone) => zone !== r.zone),
  }),
  'elasticache-cluster': (r, zones) => ({ replicaZone: zones.find((zone) => zone !== r.zone) ?? null }),
  'efs-file-system': () => ({ storage: 'regional', zone: null, backup: true }),
};

/** A design with everything in it turned to its most and nothing added. Throws where such a design cannot be. */
export function allAtMost(design: Design): Design {
  const edits = design.resources.map((r): Edit => {
    const zones = design.regions.find(({ id }) => id === r.region)?.zones ?? [];
    // The table has one entry for each type, which the compiler cannot see through a union.
    const most = MOST[r.type] as (resource: Resource, zones: readonly string[]) => Values;
    return { op: 'set', resource: r.id, values: most(r, zones) };
  });
  const parsed = parseDesign(applyEdits(design, edits));
  if (!parsed.ok) throw new Error(`All at most is no design: ${parsed.problems.map((p) => p.message).join(' ')}`);
  return parsed.value;
}
