import type { Value } from './value';

/**
 * A name of another item (its id), or of something outside of the template (a name that no item has).
 * A subnet outside of the template should be made an item of kind `subnet` with `outside: true`, so that its zone has a place.
 */
export type Ref = Value<string>;
/** Several of them; the list as a whole may be unknown, and each entry of it. */
export type Refs = Value<readonly Ref[]>;

type Flag = Value<boolean>;
type Count = Value<number>;

/** A volume that comes with an instance: its root, or an entry of its block device mapping. */
export interface BlockDevice {
  device: string;
  /** `instance-store` for an ephemeral disk. */
  storage: 'ebs' | 'instance-store';
  deleteOnTermination: Flag;
}

export interface HealthCheck {
  intervalS: Count;
  timeoutS: Count;
  unhealthyAfter: Count;
  healthyAfter: Count;
  /** Asked path of an HTTP check; empty for a check that only connects. */
  path: Value<string>;
}

export interface BackupRule {
  /** Hours between two backups, 24 for daily; known only where the schedule can be read. */
  everyHours: Count;
  /** Point-in-time recovery by AWS Backup. */
  continuous: Flag;
  /** Kept for so many days; null for ever. */
  keptDays: Value<number | null>;
  /** Copies go to another Region. */
  copiesElsewhere: Flag;
}

/** The kinds of items and their properties. Optional ones are left out where the template says nothing and there is no default. */
export interface Kinds {
  vpc: Record<never, never>;
  subnet: { zone: Value<string>; vpc?: Ref; outside: boolean };
  'subnet-group': { subnets: Refs };
  /** Where packets to a destination go. */
  route: { table: Ref; destination: Value<string>; target: Ref; by: 'nat' | 'internet' | 'endpoint' | 'other' };
  'route-association': { table: Ref; subnet: Ref };
  /** A private way to a service: `s3`, `dynamodb`, `sqs`… */
  endpoint: { service: Value<string> };
  /** A NAT gateway, or an instance that does the same (then `instance` names it). */
  nat: { subnet: Ref; instance?: Ref /** Of several zones by itself. */; regional: Flag };

  instance: {
    subnet?: Ref;
    zone: Value<string>;
    instanceType: Value<string>;
    launch?: Ref;
    devices: readonly BlockDevice[];
    userData: Value<string>;
    /** Simplified automatic recovery is on unless switched off. */
    autoRecovery: Flag;
    spot: Flag;
  };
  /** A launch template or a launch configuration. */
  launch: {
    instanceType: Value<string>;
    devices: readonly BlockDevice[];
    userData: Value<string>;
    spot: Flag;
  };
  'auto-scaling-group': {
    min: Count;
    max: Count;
    desired: Count;
    subnets: Refs;
    zones: Refs;
    launch?: Ref;
    healthCheckType: Value<string>;
    graceS: Count;
    targetGroups: Refs;
    balancers: Refs;
  };
  'scaling-policy': { target: Ref };
  /** Bounds between which a service is scaled; the service is among what it mentions. */
  'scalable-target': { min: Count; max: Count };
  /** A change of sizes at certain times. */
  'scheduled-action': { group: Ref; min?: Count; max?: Count; desired?: Count };

  'load-balancer': {
    type: 'application' | 'network' | 'classic' | 'gateway';
    subnets: Refs;
    zones: Refs;
    crossZone: Flag;
    internal: Flag;
    /** Instances registered with a classic balancer. */
    instances: Refs;
    /** Of a classic balancer; the others have it on the target group. */
    healthCheck?: HealthCheck;
  };
  /** Joins a balancer to target groups: a listener or a rule of one. */
  listener: { balancer: Ref; targetGroups: Refs };
  'target-group': {
    targetType: Value<string>;
    /** Instances or functions registered by the template; groups and services register themselves. */
    targets: Refs;
    healthCheck: HealthCheck;
    deregistrationDelayS: Count;
  };
  /** Registers a target with a target group or a classic balancer, or a group with one, from outside of both. */
  'target-attachment': { to: Ref; target: Ref };

  'elastic-ip': { target?: Ref };
  volume: { zone: Value<string> };
  attachment: { volume: Ref; instance: Ref };
  /** Data Lifecycle Manager, or a rule that takes snapshots. */
  'snapshot-policy': {
    everyHours: Count;
    tags: Value<Readonly<Record<string, string>>>;
    target: 'volume' | 'instance';
  };
  'backup-plan': { rules: readonly BackupRule[] };
  'backup-selection': { plan: Ref; resources: Refs; tags: Value<Readonly<Record<string, string>>> };

  'file-system': {
    family: 'efs' | 'fsx-windows' | 'fsx-lustre' | 'fsx-ontap' | 'fsx-openzfs';
    /** Kept in several zones. */
    multiZone: Flag;
    /** Of a file system in one zone. */
    zone?: Value<string>;
    /** Automatic daily backups. */
    backups: Flag;
    subnets?: Refs;
  };
  'mount-target': { fileSystem: Ref; subnet: Ref };

  /** An instance of RDS, or a member of a cluster (then `cluster` names it). */
  'database-instance': {
    engine: Value<string>;
    multiZone: Flag;
    zone?: Value<string>;
    subnetGroup?: Ref;
    backupRetentionDays: Count;
    cluster?: Ref;
    replicaOf?: Ref;
  };
  'database-cluster': {
    family: 'aurora' | 'rds-multi-az' | 'neptune' | 'documentdb';
    engine: Value<string>;
    serverless: 'no' | 'v1' | 'v2';
    backupRetentionDays: Count;
    subnetGroup?: Ref;
    zones: Refs;
    /** A global database that it belongs to. */
    global?: Ref;
    /** Cluster (perhaps of another Region) that it copies. */
    replicaOf?: Ref;
  };
  'dynamodb-table': { pointInTimeRecovery: Flag /** Regions beside the home Region. */; replicas: Refs };
  cache: {
    engine: Value<string>;
    /** Nodes of a memcached cluster, or shards of a replication group. */
    shards: Count;
    /** Copies of each shard beside its primary. */
    replicas: Count;
    automaticFailover: Flag;
    multiZone: Flag;
    /** Zones it is told to use; empty where it chooses. */
    zones: Refs;
    subnetGroup?: Ref;
    snapshotRetentionDays: Count;
    serverless: boolean;
  };
  'search-domain': {
    nodes: Count;
    zoneAware: Flag;
    zoneCount: Count;
    /** Dedicated masters; 0 where there are none. */
    masters: Count;
    subnets?: Refs;
  };
  /** Redshift. */
  warehouse: { nodes: Count; multiZone: Flag; relocation: Flag; snapshotRetentionDays: Count; zone?: Value<string> };
  bucket: { versioning: Flag; replicatedTo: Refs };
  queue: { deadLetter?: Ref };
  /** Amazon MQ, Kafka: a broker on machines in zones. */
  broker: {
    family: 'mq' | 'kafka';
    /** Zones its machines are in. */
    nodes: Count;
    /** Another machine takes over by itself. */
    failover: Flag;
    subnets: Refs;
  };

  function: { subnets?: Refs /** Queues, streams and tables it is fed from. */; sources: Refs };
  'container-service': {
    launchType: Value<'fargate' | 'ec2'>;
    desired: Count;
    /** One task on each machine of the cluster. */
    daemon: Flag;
    subnets: Refs;
    cluster?: Ref;
    targetGroups: Refs;
    balancers: Refs;
  };
  /** A cluster of ECS or EKS. */
  'container-cluster': { family: 'ecs' | 'eks'; groups: Refs };
  /** Machines of an EKS cluster. */
  'node-group': { cluster?: Ref; min: Count; desired: Count; subnets: Refs };

  'dns-record': {
    name: Value<string>;
    policy: 'simple' | 'failover' | 'weighted' | 'latency' | 'geolocation' | 'multivalue';
    /** `PRIMARY` or `SECONDARY` of a failover pair. */
    role?: Value<string>;
    healthCheck?: Ref;
    /** Seconds for which an answer is kept; none of its own in an alias. */
    ttl?: Value<number>;
    /** Items or names that it points at. */
    targets: Refs;
    evaluateTargetHealth: Flag;
  };
  'health-check': { target: Value<string>; intervalS: Value<number>; threshold: Value<number> };
  distribution: {
    origins: Refs;
    /** Groups of a primary and a second origin. */
    originGroups: readonly Refs[];
  };
  /** An alarm with an action on an instance. */
  alarm: { instance?: Ref; actions: readonly ('recover' | 'reboot' | 'terminate' | 'stop' | 'other')[] };
  /** A service of the Region without machines of one's own: API Gateway, SNS, Step Functions, Kinesis… */
  managed: { service: string; role: 'entry' | 'compute' | 'store' | 'glue' };
}
