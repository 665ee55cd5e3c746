import type { AnyItem } from '../../inventory';
import type { Ref } from '../../kinds';
import type { PropertyReader } from '../../template/property-reader';
import { mapValue, valueOr, written } from '../../value';

/** A resource that only sets something of another one, as the provider splits them. */
export interface Amendment {
  types: readonly string[];
  /** The resource that it sets something of. */
  of(reader: PropertyReader): Ref | undefined;
  /** The item with it; the same item where it is of another kind. */
  change(item: AnyItem, reader: PropertyReader): AnyItem;
}

const amendments: readonly Amendment[] = [
  {
    types: ['aws_s3_bucket_versioning'],
    of: (r) => r.ref('bucket'),
    change: (item, r) =>
      item.kind === 'bucket' ? amended(item, { versioning: enabled(r, 'versioning_configuration.status') }) : item,
  },
  {
    types: ['aws_s3_bucket_replication_configuration'],
    of: (r) => r.ref('bucket'),
    change: (item, r) => {
      const to = r.each('rule').flatMap((rule) => rule.ref('destination.bucket') ?? []);
      return item.kind === 'bucket' ? amended(item, { replicatedTo: written(to, r.source('rule')) }) : item;
    },
  },
  {
    types: ['aws_efs_backup_policy'],
    of: (r) => r.ref('file_system_id'),
    change: (item, r) =>
      item.kind === 'file-system' ? amended(item, { backups: enabled(r, 'backup_policy.status') }) : item,
  },
  {
    types: ['aws_sqs_queue_redrive_policy'],
    of: (r) => r.ref('queue_url'),
    change: (item, r) => {
      const dead = r.ref('redrive_policy');
      return item.kind === 'queue' && dead !== undefined ? amended(item, { deadLetter: dead }) : item;
    },
  },
  {
    types: ['aws_dynamodb_table_replica'],
    of: (r) => r.ref('global_table_arn'),
    change: (item, r) => {
      if (item.kind !== 'dynamodb-table') return item;
      const region = written(r.resource.id, r.source());
      return amended(item, { replicas: written([...valueOr(item.properties.replicas, []), region], r.source()) });
    },
  },
  {
    types: ['aws_lambda_event_source_mapping'],
    of: (r) => r.ref('function_name'),
    change: (item, r) => {
      const source = r.ref('event_source_arn');
      if (item.kind !== 'function' || source === undefined) return item;
      return amended(item, { sources: written([...valueOr(item.properties.sources, []), source], r.source()) });
    },
  },
];

function enabled(r: PropertyReader, path: string) {
  return mapValue(r.text(path, 'Disabled'), (status) => status.toUpperCase() === 'ENABLED');
}

function amended<T extends AnyItem>(item: T, properties: Partial<T['properties']>): AnyItem {
  return { ...item, properties: { ...item.properties, ...properties } } as AnyItem;
}

const byType = new Map(amendments.flatMap((a) => a.types.map((type) => [type, a] as const)));

export function amendmentOf(type: string): Amendment | undefined {
  return byType.get(type);
}
