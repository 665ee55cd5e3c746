import { z } from 'zod';
import type { ResourceBase } from '../design/resource';
import { ami } from './ami';
import { auroraCluster } from './aurora-cluster';
import { autoScalingGroup } from './auto-scaling-group';
import { capacityReservation } from './capacity-reservation';
import { cloudfrontDistribution } from './cloudfront-distribution';
import { dynamodbTable } from './dynamodb-table';
import { ebsVolume } from './ebs-volume';
import { ec2Instance } from './ec2-instance';
import { efsFileSystem } from './efs-file-system';
import { elasticIp } from './elastic-ip';
import { elasticacheCluster } from './elasticache-cluster';
import { instanceStore } from './instance-store';
import { loadBalancer } from './load-balancer';
import { rdsBackupCopy } from './rds-backup-copy';
import { rdsInstance } from './rds-instance';
import { rdsReadReplica } from './rds-read-replica';
import { route53Record } from './route53-record';
import { s3Bucket } from './s3-bucket';
import type { Service } from './service';
import { simpledbDomain } from './simpledb-domain';
import { snapshotCopy } from './snapshot-copy';
import { snapshotSchedule } from './snapshot-schedule';
import { sqsQueue } from './sqs-queue';

/** Every service, one line each, in the order in which editors offer them. */
const registry = [
  ec2Instance,
  ami,
  autoScalingGroup,
  loadBalancer,
  ebsVolume,
  snapshotSchedule,
  snapshotCopy,
  instanceStore,
  rdsInstance,
  rdsReadReplica,
  rdsBackupCopy,
  s3Bucket,
  sqsQueue,
  route53Record,
  cloudfrontDistribution,
  elasticIp,
  capacityReservation,
  simpledbDomain,
  dynamodbTable,
  auroraCluster,
  elasticacheCluster,
  efsFileSystem,
] as const;

export const services: readonly Service<ResourceBase>[] = registry;

const byType = new Map(services.map((s) => [s.type, s]));

/** The service of a resource type; throws for a type that no schema lets through. */
export function serviceOf(type: string): Service<ResourceBase> {
  const service = byType.get(type);
  if (service === undefined) throw new Error(`There is no service of type ${type}.`);
  return service;
}

/** Any resource of a design, told apart by `type`. */
export type Resource = z.infer<(typeof registry)[number]['schema']>;

const [first, ...rest] = registry.map((s) => s.schema);
if (first === undefined) throw new Error('No service is registered.');
export const ResourceSchema = z.discriminatedUnion('type', [first, ...rest]);
