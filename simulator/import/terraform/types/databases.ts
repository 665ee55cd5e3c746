import type { Ref } from '../../kinds';
import { daxOf } from '../../template/dax';
import type { Mapper } from '../../template/mapper';
import type { PropertyReader } from '../../template/property-reader';
import { byDefault, mapValue, valueOr, written } from '../../value';

/** The optional references of a database that are written. */
function named<K extends string>(r: PropertyReader, paths: Readonly<Record<K, string>>): Partial<Record<K, Ref>> {
  const found = Object.entries<string>(paths).flatMap(([key, path]) => {
    const ref = r.ref(path);
    return ref === undefined ? [] : [[key, ref] as const];
  });
  return Object.fromEntries(found) as Partial<Record<K, Ref>>;
}

function engineOf(type: string): string {
  return type.startsWith('aws_neptune') ? 'neptune' : type.startsWith('aws_docdb') ? 'docdb' : '';
}

export const databaseInstance: Mapper = {
  types: ['aws_db_instance'],
  map: (r) => [
    {
      kind: 'database-instance',
      properties: {
        engine: r.text('engine'),
        multiZone: r.flag('multi_az', false),
        ...(r.has('availability_zone') ? { zone: r.zone('availability_zone') } : {}),
        // The provider sends 0 where nothing is written, unlike the console and CloudFormation.
        backupRetentionDays: r.count('backup_retention_period', 0),
        ...named(r, { subnetGroup: 'db_subnet_group_name', replicaOf: 'replicate_source_db' }),
      },
    },
  ],
};

export const clusterInstance: Mapper = {
  types: ['aws_rds_cluster_instance', 'aws_neptune_cluster_instance', 'aws_docdb_cluster_instance'],
  map: (r) => [
    {
      kind: 'database-instance',
      properties: {
        engine: r.text('engine', engineOf(r.resource.type)),
        multiZone: byDefault(false, r.source()),
        ...(r.has('availability_zone') ? { zone: r.zone('availability_zone') } : {}),
        backupRetentionDays: byDefault(0, r.source()),
        ...named(r, {
          cluster: 'cluster_identifier',
          subnetGroup: r.has('db_subnet_group_name') ? 'db_subnet_group_name' : 'neptune_subnet_group_name',
        }),
      },
    },
  ],
};

export const databaseCluster: Mapper = {
  types: ['aws_rds_cluster', 'aws_neptune_cluster', 'aws_docdb_cluster'],
  map: (r) => {
    const { type } = r.resource;
    const engine = r.text('engine', engineOf(type) || 'aurora');
    const several = r.has('db_cluster_instance_class') && !valueOr(engine, '').startsWith('aurora');
    const family = type.startsWith('aws_neptune')
      ? 'neptune'
      : type.startsWith('aws_docdb')
        ? 'documentdb'
        : several
          ? 'rds-multi-az'
          : 'aurora';
    const v1 = valueOr(r.text('engine_mode'), '') === 'serverless';
    const v2 = r.has('serverlessv2_scaling_configuration') || r.has('serverless_v2_scaling_configuration');
    return [
      {
        kind: 'database-cluster',
        properties: {
          family,
          engine,
          serverless: v1 ? 'v1' : v2 ? 'v2' : 'no',
          backupRetentionDays: r.count('backup_retention_period', 1),
          zones: r.zones('availability_zones'),
          ...named(r, {
            subnetGroup: r.has('neptune_subnet_group_name') ? 'neptune_subnet_group_name' : 'db_subnet_group_name',
            global: 'global_cluster_identifier',
            replicaOf: 'replication_source_identifier',
          }),
        },
      },
    ];
  },
};

export const table: Mapper = {
  types: ['aws_dynamodb_table'],
  map: (r) => [
    {
      kind: 'dynamodb-table',
      properties: {
        pointInTimeRecovery: r.flag('point_in_time_recovery.enabled', false),
        replicas: written(
          r.each('replica').map((replica) => replica.text('region_name')),
          r.source('replica'),
        ),
      },
    },
  ],
};

export const cacheCluster: Mapper = {
  types: ['aws_elasticache_cluster'],
  map: (r) => {
    // A member of a replication group is counted by the group.
    if (r.has('replication_group_id')) return [];
    const one = r.has('availability_zone') ? 'availability_zone' : 'preferred_availability_zones';
    return [
      {
        kind: 'cache',
        properties: {
          engine: r.text('engine', 'redis'),
          shards: r.count('num_cache_nodes', 1),
          replicas: byDefault(0, r.source()),
          automaticFailover: byDefault(false, r.source()),
          multiZone: mapValue(r.text('az_mode', 'single-az'), (mode) => mode === 'cross-az'),
          zones: r.zones(one),
          ...named(r, { subnetGroup: 'subnet_group_name' }),
          snapshotRetentionDays: r.count('snapshot_retention_limit', 0),
          serverless: false,
        },
      },
    ];
  },
};

export const replicationGroup: Mapper = {
  types: ['aws_elasticache_replication_group'],
  map: (r) => {
    const first = (...paths: string[]) => paths.find((path) => r.has(path));
    const shards = first('num_node_groups', 'cluster_mode.num_node_groups');
    const copies = first('replicas_per_node_group', 'cluster_mode.replicas_per_node_group');
    const nodes = first('num_cache_clusters', 'number_cache_clusters') ?? 'num_cache_clusters';
    return [
      {
        kind: 'cache',
        properties: {
          engine: r.text('engine', 'redis'),
          shards: shards === undefined ? byDefault(1, r.source()) : r.count(shards, 1),
          replicas: copies === undefined ? mapValue(r.count(nodes, 1), (n) => n - 1) : r.count(copies, 0),
          automaticFailover: r.flag('automatic_failover_enabled', false),
          multiZone: r.flag('multi_az_enabled', false),
          zones: r.zones(first('preferred_cache_cluster_azs') ?? 'availability_zones'),
          ...named(r, { subnetGroup: 'subnet_group_name' }),
          snapshotRetentionDays: r.count('snapshot_retention_limit', 0),
          serverless: false,
        },
      },
    ];
  },
};

export const memoryDb: Mapper = {
  types: ['aws_memorydb_cluster'],
  map: (r) => {
    const replicas = r.count('num_replicas_per_shard', 1);
    return [
      {
        kind: 'cache',
        properties: {
          engine: byDefault('memorydb', r.source()),
          shards: r.count('num_shards', 1),
          replicas,
          automaticFailover: mapValue(replicas, (n) => n > 0),
          multiZone: mapValue(replicas, (n) => n > 0),
          zones: byDefault([], r.source()),
          ...named(r, { subnetGroup: 'subnet_group_name' }),
          snapshotRetentionDays: r.count('snapshot_retention_limit', 0),
          serverless: false,
        },
      },
    ];
  },
};

export const serverlessCache: Mapper = {
  types: ['aws_elasticache_serverless_cache'],
  map: (r) => [
    {
      kind: 'cache',
      properties: {
        engine: r.text('engine', 'redis'),
        shards: byDefault(1, r.source()),
        replicas: byDefault(1, r.source()),
        automaticFailover: byDefault(true, r.source()),
        multiZone: byDefault(true, r.source()),
        zones: byDefault([], r.source()),
        snapshotRetentionDays: r.count('snapshot_retention_limit', 0),
        serverless: true,
      },
    },
  ],
};

export const accelerator: Mapper = {
  types: ['aws_dax_cluster'],
  map: (r) => daxOf(r, { nodes: 'replication_factor', zones: 'availability_zones', subnetGroup: 'subnet_group_name' }),
};

export const searchDomain: Mapper = {
  types: ['aws_opensearch_domain', 'aws_elasticsearch_domain'],
  map: (r) => {
    const dedicated = valueOr(r.flag('cluster_config.dedicated_master_enabled', false), false);
    return [
      {
        kind: 'search-domain',
        properties: {
          nodes: r.count('cluster_config.instance_count', 1),
          zoneAware: r.flag('cluster_config.zone_awareness_enabled', false),
          zoneCount: r.count('cluster_config.zone_awareness_config.availability_zone_count', 2),
          masters: dedicated ? r.count('cluster_config.dedicated_master_count', 3) : byDefault(0, r.source()),
          ...(r.has('vpc_options.subnet_ids') ? { subnets: r.subnets('vpc_options.subnet_ids') } : {}),
        },
      },
    ];
  },
};

export const warehouse: Mapper = {
  types: ['aws_redshift_cluster'],
  map: (r) => [
    {
      kind: 'warehouse',
      properties: {
        nodes: r.count('number_of_nodes', 1),
        multiZone: r.flag('multi_az', false),
        relocation: r.flag('availability_zone_relocation_enabled', false),
        snapshotRetentionDays: r.count('automated_snapshot_retention_period', 1),
        ...(r.has('availability_zone') ? { zone: r.zone('availability_zone') } : {}),
      },
    },
  ],
};

export const broker: Mapper = {
  types: ['aws_mq_broker', 'aws_msk_cluster'],
  map: (r) => {
    const kafka = r.resource.type.includes('msk');
    const mode = r.text('deployment_mode', 'SINGLE_INSTANCE');
    return [
      {
        kind: 'broker',
        properties: {
          family: kafka ? 'kafka' : 'mq',
          nodes: kafka
            ? r.count('number_of_broker_nodes', 2)
            : mapValue(mode, (m) => (m === 'SINGLE_INSTANCE' ? 1 : 2)),
          failover: kafka ? byDefault(true, r.source()) : mapValue(mode, (m) => m !== 'SINGLE_INSTANCE'),
          subnets: r.subnets(kafka ? 'broker_node_group_info.client_subnets' : 'subnet_ids'),
        },
      },
    ];
  },
};
