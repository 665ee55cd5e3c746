import { daxOf } from '../../template/dax';
import type { Mapper } from '../../template/mapper';
import type { PropertyReader } from '../../template/property-reader';
import { byDefault, mapValue, valueOr, written } from '../../value';

/** The optional references of a database that are written. */
function named<K extends string>(r: PropertyReader, paths: Readonly<Record<K, string>>) {
  const found = Object.entries<string>(paths).flatMap(([key, path]) => {
    const ref = r.ref(path);
    return ref === undefined ? [] : [[key, ref] as const];
  });
  return Object.fromEntries(found) as Partial<Record<K, NonNullable<ReturnType<PropertyReader['ref']>>>>;
}

export const databaseInstance: Mapper = {
  types: ['AWS::RDS::DBInstance', 'AWS::Neptune::DBInstance', 'AWS::DocDB::DBInstance'],
  map: (r) => {
    const replica = r.has('SourceDBInstanceIdentifier');
    return [
      {
        kind: 'database-instance',
        properties: {
          engine: r.text('Engine', r.resource.type.split('::')[1]?.toLowerCase()),
          multiZone: r.flag('MultiAZ', false),
          ...(r.has('AvailabilityZone') ? { zone: r.zone('AvailabilityZone') } : {}),
          backupRetentionDays: r.count('BackupRetentionPeriod', replica ? 0 : 1),
          ...named(r, {
            subnetGroup: 'DBSubnetGroupName',
            cluster: 'DBClusterIdentifier',
            replicaOf: 'SourceDBInstanceIdentifier',
          }),
        },
      },
    ];
  },
};

const FAMILIES = { Neptune: 'neptune', DocDB: 'documentdb' } as const;

export const databaseCluster: Mapper = {
  types: ['AWS::RDS::DBCluster', 'AWS::Neptune::DBCluster', 'AWS::DocDB::DBCluster'],
  map: (r) => {
    const service = r.resource.type.split('::')[1] as keyof typeof FAMILIES;
    const engine = r.text('Engine', service.toLowerCase());
    const rds = r.has('DBClusterInstanceClass') && !valueOr(engine, '').startsWith('aurora');
    const v1 = valueOr(r.text('EngineMode'), '') === 'serverless';
    return [
      {
        kind: 'database-cluster',
        properties: {
          family: FAMILIES[service] ?? (rds ? 'rds-multi-az' : 'aurora'),
          engine,
          serverless: v1 ? 'v1' : r.has('ServerlessV2ScalingConfiguration') ? 'v2' : 'no',
          backupRetentionDays: r.count('BackupRetentionPeriod', 1),
          zones: r.zones('AvailabilityZones'),
          ...named(r, {
            subnetGroup: 'DBSubnetGroupName',
            global: 'GlobalClusterIdentifier',
            replicaOf: 'ReplicationSourceIdentifier',
          }),
        },
      },
    ];
  },
};

export const table: Mapper = {
  types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::Serverless::SimpleTable'],
  map: (r) => {
    const replicas = r.each('Replicas');
    const home = replicas.find((x) => valueOr(x.text('Region'), '') === r.reading.region);
    const others = replicas.filter((x) => x !== home).map((x) => x.text('Region'));
    const own = (home ?? r).flag('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', false);
    return [
      {
        kind: 'dynamodb-table',
        properties: { pointInTimeRecovery: own, replicas: written(others, r.source('Replicas')) },
      },
    ];
  },
};

export const cacheCluster: Mapper = {
  types: ['AWS::ElastiCache::CacheCluster'],
  map: (r) => {
    const preferred = r.zones('PreferredAvailabilityZones');
    const one = r.has('PreferredAvailabilityZone') ? r.zones('PreferredAvailabilityZone') : preferred;
    return [
      {
        kind: 'cache',
        properties: {
          engine: r.text('Engine', 'redis'),
          shards: r.count('NumCacheNodes', 1),
          replicas: byDefault(0, r.source()),
          automaticFailover: byDefault(false, r.source()),
          multiZone: mapValue(r.text('AZMode', 'single-az'), (m) => m === 'cross-az'),
          zones: one,
          ...named(r, { subnetGroup: 'CacheSubnetGroupName' }),
          snapshotRetentionDays: r.count('SnapshotRetentionLimit', 0),
          serverless: false,
        },
      },
    ];
  },
};

export const replicationGroup: Mapper = {
  types: ['AWS::ElastiCache::ReplicationGroup'],
  map: (r) => {
    const shards = r.count('NumNodeGroups', 1);
    const replicas = r.has('ReplicasPerNodeGroup')
      ? r.count('ReplicasPerNodeGroup', 0)
      : mapValue(r.count('NumCacheClusters', 1), (n) => n - 1);
    return [
      {
        kind: 'cache',
        properties: {
          engine: r.text('Engine', 'redis'),
          shards,
          replicas,
          automaticFailover: r.flag('AutomaticFailoverEnabled', valueOr(shards, 1) > 1),
          multiZone: r.flag('MultiAZEnabled', false),
          zones: r.zones('PreferredCacheClusterAZs'),
          ...named(r, { subnetGroup: 'CacheSubnetGroupName' }),
          snapshotRetentionDays: r.count('SnapshotRetentionLimit', 0),
          serverless: false,
        },
      },
    ];
  },
};

export const serverlessCache: Mapper = {
  types: ['AWS::ElastiCache::ServerlessCache'],
  map: (r) => [
    {
      kind: 'cache',
      properties: {
        engine: r.text('Engine', 'redis'),
        shards: byDefault(1, r.source()),
        replicas: byDefault(1, r.source()),
        automaticFailover: byDefault(true, r.source()),
        multiZone: byDefault(true, r.source()),
        zones: byDefault([], r.source()),
        snapshotRetentionDays: r.count('SnapshotRetentionLimit', 0),
        serverless: true,
      },
    },
  ],
};

/** MemoryDB keeps its nodes in several zones by itself. */
export const memoryDatabase: Mapper = {
  types: ['AWS::MemoryDB::Cluster'],
  map: (r) => {
    const replicas = r.count('NumReplicasPerShard', 1);
    return [
      {
        kind: 'cache',
        properties: {
          engine: byDefault('memorydb', r.source()),
          shards: r.count('NumShards', 1),
          replicas,
          automaticFailover: mapValue(replicas, (n) => n > 0),
          multiZone: mapValue(replicas, (n) => n > 0),
          zones: byDefault([], r.source()),
          snapshotRetentionDays: r.count('SnapshotRetentionLimit', 0),
          serverless: false,
        },
      },
    ];
  },
};

export const accelerator: Mapper = {
  types: ['AWS::DAX::Cluster'],
  map: (r) => daxOf(r, { nodes: 'ReplicationFactor', zones: 'AvailabilityZones', subnetGroup: 'SubnetGroupName' }),
};

export const searchDomain: Mapper = {
  types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  map: (r) => {
    const config = r.at(r.has('ClusterConfig') ? 'ClusterConfig' : 'ElasticsearchClusterConfig');
    const dedicated = valueOr(config.flag('DedicatedMasterEnabled', false), false);
    return [
      {
        kind: 'search-domain',
        properties: {
          nodes: config.count('InstanceCount', 1),
          zoneAware: config.flag('ZoneAwarenessEnabled', false),
          zoneCount: config.count('ZoneAwarenessConfig.AvailabilityZoneCount', 2),
          masters: dedicated ? config.count('DedicatedMasterCount', 3) : byDefault(0, config.source()),
          ...(r.has('VPCOptions.SubnetIds') ? { subnets: r.subnets('VPCOptions.SubnetIds') } : {}),
        },
      },
    ];
  },
};

export const warehouse: Mapper = {
  types: ['AWS::Redshift::Cluster'],
  map: (r) => [
    {
      kind: 'warehouse',
      properties: {
        nodes: r.count('NumberOfNodes', 1),
        multiZone: r.flag('MultiAZ', false),
        relocation: r.flag('AvailabilityZoneRelocation', false),
        snapshotRetentionDays: r.count('AutomatedSnapshotRetentionPeriod', 1),
        ...(r.has('AvailabilityZone') ? { zone: r.zone('AvailabilityZone') } : {}),
      },
    },
  ],
};

export const broker: Mapper = {
  types: ['AWS::AmazonMQ::Broker', 'AWS::MSK::Cluster'],
  map: (r) => {
    const kafka = r.resource.type.includes('MSK');
    const mode = r.text('DeploymentMode', 'SINGLE_INSTANCE');
    return [
      {
        kind: 'broker',
        properties: {
          family: kafka ? 'kafka' : 'mq',
          nodes: kafka ? r.count('NumberOfBrokerNodes', 2) : mapValue(mode, (m) => (m === 'SINGLE_INSTANCE' ? 1 : 2)),
          failover: kafka ? byDefault(true, r.source()) : mapValue(mode, (m) => m !== 'SINGLE_INSTANCE'),
          subnets: r.subnets(kafka ? 'BrokerNodeGroupInfo.ClientSubnets' : 'SubnetIds'),
        },
      },
    ];
  },
};
