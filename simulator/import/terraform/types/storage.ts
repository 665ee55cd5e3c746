import type { BackupRule } from '../../kinds';
import { hoursOfSchedule } from '../../schedule';
import type { Mapper } from '../../template/mapper';
import type { PropertyReader } from '../../template/property-reader';
import { byDefault, mapValue, unknown, valueOr, written } from '../../value';

export const volume: Mapper = {
  types: ['aws_ebs_volume'],
  map: (r) => [{ kind: 'volume', properties: { zone: r.zone('availability_zone') } }],
};

export const attachment: Mapper = {
  types: ['aws_volume_attachment'],
  map: (r) => {
    const [of, to] = [r.ref('volume_id'), r.ref('instance_id')];
    return of === undefined || to === undefined
      ? []
      : [{ kind: 'attachment', properties: { volume: of, instance: to } }];
  },
};

/** A map of texts, as tags are given. */
function texts(r: PropertyReader, path: string): Record<string, string> {
  const data = r.raw(path)?.data;
  if (data?.is !== 'map') return {};
  const all = [...data.entries.keys()].map((key) => [key, valueOr(r.at(path).text(key), '')] as const);
  return Object.fromEntries(all.filter(([key]) => key !== '__proto__'));
}

export const snapshotPolicy: Mapper = {
  types: ['aws_dlm_lifecycle_policy'],
  map: (r) => {
    if (valueOr(r.text('state', 'ENABLED'), 'ENABLED') === 'DISABLED') return [];
    const details = r.at('policy_details');
    const [schedule] = r.each('policy_details.schedule');
    const cron = 'create_rule.cron_expression';
    const every =
      schedule === undefined
        ? r.count('policy_details.create_interval', 1)
        : schedule.has(cron)
          ? everyHours(schedule.text(cron))
          : schedule.count('create_rule.interval', 24);
    const instances = details.has('resource_types') && /INSTANCE/.test(details.at('resource_types').allText());
    return [
      {
        kind: 'snapshot-policy',
        properties: {
          everyHours: schedule === undefined ? mapValue(every, (days) => days * 24) : every,
          tags: written(texts(r, 'policy_details.target_tags'), r.source('policy_details.target_tags')),
          target: instances ? 'instance' : 'volume',
        },
      },
    ];
  },
};

function everyHours(text: ReturnType<PropertyReader['text']>) {
  const hours = text.known ? hoursOfSchedule(text.value) : undefined;
  if (hours !== undefined) return mapValue(text, () => hours);
  return unknown<number>(text.known ? 'its schedule cannot be read' : text.why, text.from);
}

export const backupPlan: Mapper = {
  types: ['aws_backup_plan'],
  map: (r) => [
    {
      kind: 'backup-plan',
      properties: {
        rules: r.each('rule').map(
          (rule): BackupRule => ({
            everyHours: everyHours(rule.text('schedule', 'cron(0 5 ? * * *)')),
            continuous: rule.flag('enable_continuous_backup', false),
            keptDays: rule.has('lifecycle.delete_after')
              ? rule.count('lifecycle.delete_after', 0)
              : byDefault(null, rule.source()),
            copiesElsewhere: written(rule.has('copy_action'), rule.source()),
          }),
        ),
      },
    },
  ],
};

export const backupSelection: Mapper = {
  types: ['aws_backup_selection'],
  map: (r) => {
    const plan = r.ref('plan_id');
    if (plan === undefined) return [];
    const tags = r.each('selection_tag').map((t) => [valueOr(t.text('key'), ''), valueOr(t.text('value'), '')]);
    const equals = r
      .each('condition.string_equals')
      .map((t) => [valueOr(t.text('key'), '').replace(/^aws:ResourceTag\//, ''), valueOr(t.text('value'), '')]);
    return [
      {
        kind: 'backup-selection',
        properties: {
          plan,
          resources: r.refs('resources'),
          tags: written(Object.fromEntries([...tags, ...equals]), r.source('selection_tag')),
        },
      },
    ];
  },
};

export const fileSystem: Mapper = {
  types: ['aws_efs_file_system'],
  map: (r) => {
    const oneZone = r.has('availability_zone_name');
    return [
      {
        kind: 'file-system',
        properties: {
          family: 'efs',
          multiZone: oneZone ? written(false, r.source('availability_zone_name')) : byDefault(true, r.source()),
          ...(oneZone ? { zone: r.zone('availability_zone_name') } : {}),
          // EFS itself switches backups on for a file system in one zone only.
          backups: byDefault(oneZone, r.source()),
        },
      },
    ];
  },
};

const FSX = {
  aws_fsx_windows_file_system: ['fsx-windows', 7],
  aws_fsx_ontap_file_system: ['fsx-ontap', 0],
  aws_fsx_openzfs_file_system: ['fsx-openzfs', 0],
  aws_fsx_lustre_file_system: ['fsx-lustre', 0],
} as const;

export const otherFileSystem: Mapper = {
  types: Object.keys(FSX),
  map: (r) => {
    const [family, days] = FSX[r.resource.type as keyof typeof FSX];
    return [
      {
        kind: 'file-system',
        properties: {
          family,
          multiZone: mapValue(r.text('deployment_type', 'SINGLE_AZ_1'), (type) => type.startsWith('MULTI_AZ')),
          backups: mapValue(r.count('automatic_backup_retention_days', days), (kept) => kept > 0),
          subnets: r.subnets('subnet_ids'),
        },
      },
    ];
  },
};

export const mountTarget: Mapper = {
  types: ['aws_efs_mount_target'],
  map: (r) => {
    const [of, subnet] = [r.ref('file_system_id'), r.subnet('subnet_id')];
    return of === undefined || subnet === undefined
      ? []
      : [{ kind: 'mount-target', properties: { fileSystem: of, subnet } }];
  },
};

export const bucket: Mapper = {
  types: ['aws_s3_bucket'],
  map: (r) => [
    {
      kind: 'bucket',
      properties: {
        versioning: r.flag('versioning.enabled', false),
        replicatedTo: written(
          r.each('replication_configuration.rules').flatMap((rule) => rule.ref('destination.bucket') ?? []),
          r.source('replication_configuration'),
        ),
      },
    },
  ],
};

export const queue: Mapper = {
  types: ['aws_sqs_queue'],
  map: (r) => {
    const dead = r.has('redrive_policy') ? r.ref('redrive_policy') : undefined;
    return [{ kind: 'queue', properties: dead === undefined ? {} : { deadLetter: dead } }];
  },
};
