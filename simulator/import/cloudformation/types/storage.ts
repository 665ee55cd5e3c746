import type { BackupRule } from '../../kinds';
import { hoursOfSchedule } from '../../schedule';
import type { Mapped, Mapper } from '../../template/mapper';
import type { PropertyReader } from '../../template/property-reader';
import { byDefault, mapValue, unknown, valueOr, written } from '../../value';

export const volume: Mapper = {
  types: ['AWS::EC2::Volume'],
  map: (r) => [{ kind: 'volume', properties: { zone: r.zone('AvailabilityZone') } }],
};

export const attachment: Mapper = {
  types: ['AWS::EC2::VolumeAttachment'],
  map: (r) => {
    const [of, to] = [r.ref('VolumeId'), r.ref('InstanceId')];
    return of === undefined || to === undefined
      ? []
      : [{ kind: 'attachment', properties: { volume: of, instance: to } }];
  },
};

export const snapshotPolicy: Mapper = {
  types: ['AWS::DLM::LifecyclePolicy'],
  map: (r) => {
    const details = r.at('PolicyDetails');
    const schedules = details.each('Schedules');
    const every = schedules.map((s) =>
      s.has('CreateRule.CronExpression')
        ? mapValue(s.text('CreateRule.CronExpression'), (cron) => hoursOfSchedule(cron) ?? 24)
        : s.count('CreateRule.Interval', 24),
    );
    const off = valueOr(r.text('State', 'ENABLED'), 'ENABLED') === 'DISABLED';
    if (off) return [];
    const tags = details.each('TargetTags').map((t) => [valueOr(t.text('Key'), ''), valueOr(t.text('Value'), '')]);
    const instances = details.has('ResourceTypes') && /INSTANCE/.test(details.at('ResourceTypes').allText());
    return [
      {
        kind: 'snapshot-policy',
        properties: {
          everyHours: every[0] ?? byDefault(24, r.source()),
          tags: written(Object.fromEntries(tags), details.source('TargetTags')),
          target: instances ? 'instance' : 'volume',
        },
      },
    ];
  },
};

export const backupPlan: Mapper = {
  types: ['AWS::Backup::BackupPlan'],
  map: (r) => [
    {
      kind: 'backup-plan',
      properties: {
        rules: r.each('BackupPlan.BackupPlanRule').map(
          (rule): BackupRule => ({
            everyHours: everyHours(rule),
            continuous: rule.flag('EnableContinuousBackup', false),
            keptDays: rule.has('Lifecycle.DeleteAfterDays')
              ? rule.count('Lifecycle.DeleteAfterDays', 0)
              : byDefault(null, rule.source()),
            copiesElsewhere: written(rule.has('CopyActions'), rule.source()),
          }),
        ),
      },
    },
  ],
};

function everyHours(rule: PropertyReader) {
  const text = rule.text('ScheduleExpression', 'cron(0 5 ? * * *)');
  const hours = text.known ? hoursOfSchedule(text.value) : undefined;
  if (hours !== undefined) return mapValue(text, () => hours);
  return unknown<number>('its schedule cannot be read', text.from);
}

export const backupSelection: Mapper = {
  types: ['AWS::Backup::BackupSelection'],
  map: (r) => {
    const plan = r.ref('BackupPlanId');
    if (plan === undefined) return [];
    const tags = r
      .each('BackupSelection.ListOfTags')
      .map((t) => [valueOr(t.text('ConditionKey'), ''), valueOr(t.text('ConditionValue'), '')]);
    return [
      {
        kind: 'backup-selection',
        properties: {
          plan,
          resources: r.refs('BackupSelection.Resources'),
          tags: written(Object.fromEntries(tags), r.source('BackupSelection.ListOfTags')),
        },
      },
    ];
  },
};

export const fileSystem: Mapper = {
  types: ['AWS::EFS::FileSystem'],
  map: (r) => {
    const oneZone = r.has('AvailabilityZoneName');
    const policy = r.text('BackupPolicy.Status', oneZone ? 'ENABLED' : 'DISABLED');
    return [
      {
        kind: 'file-system',
        properties: {
          family: 'efs',
          multiZone: oneZone ? written(false, r.source('AvailabilityZoneName')) : byDefault(true, r.source()),
          ...(oneZone ? { zone: r.zone('AvailabilityZoneName') } : {}),
          backups: mapValue(policy, (p) => p === 'ENABLED'),
        },
      },
    ];
  },
};

export const otherFileSystem: Mapper = {
  types: ['AWS::FSx::FileSystem'],
  map: (r) => {
    const type = valueOr(r.text('FileSystemType'), '');
    const part =
      { WINDOWS: 'WindowsConfiguration', ONTAP: 'OntapConfiguration', OPENZFS: 'OpenZFSConfiguration' }[type] ??
      'LustreConfiguration';
    const families = { WINDOWS: 'fsx-windows', ONTAP: 'fsx-ontap', OPENZFS: 'fsx-openzfs' } as const;
    const family = families[type as keyof typeof families] ?? 'fsx-lustre';
    const deployment = r.text(`${part}.DeploymentType`, 'SINGLE_AZ_1');
    const days = r.count(
      `${part}.AutomaticBackupRetentionDays`,
      family === 'fsx-windows' || family === 'fsx-ontap' ? 30 : 0,
    );
    return [
      {
        kind: 'file-system',
        properties: {
          family,
          multiZone: mapValue(deployment, (d) => d.startsWith('MULTI_AZ')),
          backups: mapValue(days, (d) => d > 0),
          subnets: r.subnets('SubnetIds'),
        },
      },
    ];
  },
};

export const mountTarget: Mapper = {
  types: ['AWS::EFS::MountTarget'],
  map: (r) => {
    const [of, subnet] = [r.ref('FileSystemId'), r.subnet('SubnetId')];
    return of === undefined || subnet === undefined
      ? []
      : [{ kind: 'mount-target', properties: { fileSystem: of, subnet } }];
  },
};

export const bucket: Mapper = {
  types: ['AWS::S3::Bucket'],
  map: (r): Mapped[] => [
    {
      kind: 'bucket',
      properties: {
        versioning: mapValue(r.text('VersioningConfiguration.Status', 'Suspended'), (s) => s === 'Enabled'),
        replicatedTo: written(
          r.each('ReplicationConfiguration.Rules').flatMap((rule) => rule.ref('Destination.Bucket') ?? []),
          r.source('ReplicationConfiguration'),
        ),
      },
    },
  ],
};

export const queue: Mapper = {
  types: ['AWS::SQS::Queue'],
  map: (r) => {
    const dead = r.ref('RedrivePolicy.deadLetterTargetArn');
    return [{ kind: 'queue', properties: dead === undefined ? {} : { deadLetter: dead } }];
  },
};
