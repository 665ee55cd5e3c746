import { describe, expect, test } from 'vitest';
import { terraform } from '@/simulator/import/terraform';

function read(text: string) {
  return terraform.read({ files: [{ path: 'main.tf', text }], parameters: new Map(), stack: new Map() });
}

const value = (of: unknown) => ({ value: of });
const standard = (of: unknown) => ({ value: of, origin: 'default' });

/** What the documentation of the provider says of resources that say little. */
const defaults: [string, string, object][] = [
  ['aws_db_instance', 'database-instance', { multiZone: standard(false), backupRetentionDays: standard(0) }],
  ['aws_rds_cluster', 'database-cluster', { family: 'aurora', backupRetentionDays: standard(1), serverless: 'no' }],
  ['aws_neptune_cluster', 'database-cluster', { family: 'neptune', backupRetentionDays: standard(1) }],
  ['aws_docdb_cluster', 'database-cluster', { family: 'documentdb', backupRetentionDays: standard(1) }],
  ['aws_autoscaling_group', 'auto-scaling-group', { healthCheckType: standard('EC2'), graceS: standard(300) }],
  ['aws_ecs_service', 'container-service', { desired: standard(0), launchType: standard('ec2') }],
  ['aws_lb', 'load-balancer', { type: 'application', crossZone: standard(true), internal: standard(false) }],
  ['aws_elb', 'load-balancer', { type: 'classic', crossZone: standard(true) }],
  [
    'aws_lb_target_group',
    'target-group',
    { targetType: standard('instance'), healthCheck: { unhealthyAfter: standard(3) } },
  ],
  ['aws_dynamodb_table', 'dynamodb-table', { pointInTimeRecovery: standard(false) }],
  ['aws_s3_bucket', 'bucket', { versioning: standard(false) }],
  ['aws_efs_file_system', 'file-system', { multiZone: standard(true), backups: standard(false) }],
  ['aws_fsx_windows_file_system', 'file-system', { multiZone: standard(false), backups: standard(true) }],
  ['aws_fsx_lustre_file_system', 'file-system', { family: 'fsx-lustre', backups: standard(false) }],
  [
    'aws_elasticache_cluster',
    'cache',
    { shards: standard(1), replicas: standard(0), automaticFailover: standard(false) },
  ],
  ['aws_elasticache_replication_group', 'cache', { replicas: standard(0), automaticFailover: standard(false) }],
  ['aws_elasticache_serverless_cache', 'cache', { serverless: true }],
  ['aws_memorydb_cluster', 'cache', { replicas: standard(1), automaticFailover: standard(true) }],
  ['aws_opensearch_domain', 'search-domain', { nodes: standard(1), zoneAware: standard(false), masters: standard(0) }],
  ['aws_redshift_cluster', 'warehouse', { nodes: standard(1), snapshotRetentionDays: standard(1) }],
  ['aws_mq_broker', 'broker', { family: 'mq', nodes: standard(1), failover: standard(false) }],
  ['aws_msk_cluster', 'broker', { family: 'kafka', failover: standard(true) }],
  ['aws_instance', 'instance', { autoRecovery: standard(true), spot: standard(false), userData: standard('') }],
  ['aws_spot_instance_request', 'instance', { spot: standard(true) }],
  ['aws_launch_template', 'launch', { devices: [] }],
  ['aws_eip', 'elastic-ip', {}],
  ['aws_ebs_volume', 'volume', { zone: { known: false } }],
  ['aws_sqs_queue', 'queue', {}],
  ['aws_lambda_function', 'function', {}],
  ['aws_ecs_cluster', 'container-cluster', { family: 'ecs' }],
  ['aws_eks_cluster', 'container-cluster', { family: 'eks' }],
  ['aws_eks_node_group', 'node-group', { desired: standard(1) }],
  ['aws_vpc_endpoint', 'endpoint', {}],
  ['aws_route53_health_check', 'health-check', {}],
  ['aws_route53_record', 'dns-record', { policy: 'simple', evaluateTargetHealth: standard(false) }],
  ['aws_cloudfront_distribution', 'distribution', { originGroups: [] }],
  ['aws_cloudwatch_metric_alarm', 'alarm', { actions: [] }],
  ['aws_backup_plan', 'backup-plan', { rules: [] }],
  ['aws_db_subnet_group', 'subnet-group', {}],
  ['aws_sns_topic', 'managed', { role: 'glue' }],
];

describe('defaults of the provider', () => {
  test.each(defaults)('%s is a %s', (type, kind, properties) => {
    const { items } = read(`resource "${type}" "x" {}`);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ id: `${type}.x`, type, kind, properties });
  });
});

const written: [string, string, object][] = [
  [
    'resource "aws_launch_template" "x" {\n  block_device_mappings {\n    device_name = "/dev/sda1"\n    ebs { delete_on_termination = false }\n  }\n  instance_market_options { market_type = "spot" }\n}',
    'launch',
    { spot: value(true), devices: [{ device: '/dev/sda1', storage: 'ebs', deleteOnTermination: value(false) }] },
  ],
  [
    'resource "aws_instance" "x" {\n  root_block_device { delete_on_termination = false }\n  ephemeral_block_device {\n    device_name = "/dev/sdb"\n    virtual_name = "ephemeral0"\n  }\n  maintenance_options { auto_recovery = "disabled" }\n}',
    'instance',
    {
      autoRecovery: value(false),
      devices: [{ storage: 'ebs', deleteOnTermination: value(false) }, { storage: 'instance-store' }],
    },
  ],
  [
    'resource "aws_autoscaling_group" "x" {\n  min_size = 1\n  max_size = 3\n  desired_capacity = 2\n  health_check_type = "ELB"\n  mixed_instances_policy {\n    launch_template {\n      launch_template_specification { launch_template_id = aws_launch_template.l.id }\n    }\n  }\n}\nresource "aws_launch_template" "l" {}',
    'auto-scaling-group',
    { min: value(1), desired: value(2), launch: value('aws_launch_template.l'), healthCheckType: value('ELB') },
  ],
  [
    'resource "aws_ecs_service" "x" {\n  desired_count = 3\n  capacity_provider_strategy { capacity_provider = "FARGATE_SPOT" }\n}',
    'container-service',
    { launchType: value('fargate'), desired: value(3) },
  ],
  [
    'resource "aws_lb" "x" {\n  load_balancer_type = "network"\n  internal = true\n  subnet_mapping { subnet_id = aws_subnet.s.id }\n}\nresource "aws_subnet" "s" { availability_zone = "us-east-1a" }',
    'load-balancer',
    { type: 'network', crossZone: standard(false), internal: value(true), subnets: { value: [value('aws_subnet.s')] } },
  ],
  [
    'resource "aws_rds_cluster" "x" {\n  engine = "mysql"\n  db_cluster_instance_class = "db.r6gd.large"\n}',
    'database-cluster',
    { family: 'rds-multi-az' },
  ],
  ['resource "aws_rds_cluster" "x" { engine_mode = "serverless" }', 'database-cluster', { serverless: 'v1' }],
  [
    'resource "aws_elasticache_replication_group" "x" {\n  num_node_groups = 2\n  replicas_per_node_group = 1\n}',
    'cache',
    { shards: value(2), replicas: value(1) },
  ],
  ['resource "aws_elasticache_replication_group" "x" { number_cache_clusters = 3 }', 'cache', { replicas: value(2) }],
  [
    'resource "aws_opensearch_domain" "x" {\n  cluster_config {\n    instance_count = 4\n    zone_awareness_enabled = true\n    dedicated_master_enabled = true\n  }\n}',
    'search-domain',
    { nodes: value(4), zoneAware: value(true), masters: { value: 3 } },
  ],
  [
    'resource "aws_dlm_lifecycle_policy" "x" {\n  policy_details {\n    resource_types = ["INSTANCE"]\n    target_tags = { Backup = "yes" }\n    schedule {\n      create_rule { cron_expression = "cron(0 3 * * ? *)" }\n    }\n  }\n}',
    'snapshot-policy',
    { everyHours: value(24), target: 'instance', tags: value({ Backup: 'yes' }) },
  ],
  [
    'resource "aws_backup_plan" "x" {\n  rule {\n    schedule = "cron(0 */6 * * ? *)"\n    enable_continuous_backup = true\n    lifecycle { delete_after = 14 }\n    copy_action { destination_vault_arn = "arn" }\n  }\n}',
    'backup-plan',
    { rules: [{ everyHours: value(6), continuous: value(true), keptDays: value(14), copiesElsewhere: value(true) }] },
  ],
  [
    'resource "aws_efs_file_system" "x" { availability_zone_name = "us-east-1c" }',
    'file-system',
    { multiZone: value(false), backups: standard(true), zone: value('us-east-1c') },
  ],
  [
    'resource "aws_route53_record" "x" {\n  name = "www"\n  set_identifier = "a"\n  weighted_routing_policy { weight = 10 }\n  alias {\n    name = aws_lb.l.dns_name\n    zone_id = aws_lb.l.zone_id\n    evaluate_target_health = true\n  }\n}\nresource "aws_lb" "l" {}',
    'dns-record',
    { policy: 'weighted', evaluateTargetHealth: value(true), targets: { value: [value('aws_lb.l')] } },
  ],
  [
    'resource "aws_cloudfront_distribution" "x" {\n  origin {\n    origin_id = "a"\n    domain_name = aws_s3_bucket.a.bucket_regional_domain_name\n  }\n  origin {\n    origin_id = "b"\n    domain_name = "b.example.org"\n  }\n  origin_group {\n    origin_id = "g"\n    member { origin_id = "a" }\n    member { origin_id = "b" }\n  }\n}\nresource "aws_s3_bucket" "a" {}',
    'distribution',
    { originGroups: [{ value: [value('aws_s3_bucket.a'), value('b.example.org')] }] },
  ],
  [
    'resource "aws_autoscaling_schedule" "x" {\n  autoscaling_group_name = "web"\n  min_size = -1\n  max_size = -1\n  desired_capacity = 1\n}',
    'scheduled-action',
    { desired: value(1) },
  ],
  [
    'resource "aws_route_table" "x" {\n  route {\n    cidr_block = "0.0.0.0/0"\n    nat_gateway_id = aws_nat_gateway.n.id\n  }\n}\nresource "aws_nat_gateway" "n" { subnet_id = "subnet-1" }',
    'route',
    { by: 'nat', target: value('aws_nat_gateway.n'), table: value('aws_route_table.x') },
  ],
];

describe('arguments of the provider', () => {
  test.each(written)('%s', (text, kind, properties) => {
    const item = read(text).items.find((i) => i.kind === kind && i.from.resource.endsWith('.x'));
    expect(item?.properties).toMatchObject(properties);
  });
});

/** Resources that set something of another one. */
const amended: [string, string, string, object][] = [
  [
    'resource "aws_s3_bucket" "x" {}',
    'resource "aws_s3_bucket_versioning" "y" {\n  bucket = aws_s3_bucket.x.id\n  versioning_configuration { status = "Enabled" }\n}',
    'aws_s3_bucket.x',
    { versioning: { value: true, from: { resource: 'aws_s3_bucket_versioning.y' } } },
  ],
  [
    'resource "aws_s3_bucket" "x" {}\nresource "aws_s3_bucket" "z" {}',
    'resource "aws_s3_bucket_replication_configuration" "y" {\n  bucket = aws_s3_bucket.x.id\n  rule {\n    destination { bucket = aws_s3_bucket.z.arn }\n  }\n}',
    'aws_s3_bucket.x',
    { replicatedTo: { value: [value('aws_s3_bucket.z')] } },
  ],
  [
    'resource "aws_efs_file_system" "x" {}',
    'resource "aws_efs_backup_policy" "y" {\n  file_system_id = aws_efs_file_system.x.id\n  backup_policy { status = "ENABLED" }\n}',
    'aws_efs_file_system.x',
    { backups: value(true) },
  ],
  [
    'resource "aws_sqs_queue" "x" {}\nresource "aws_sqs_queue" "z" {}',
    'resource "aws_sqs_queue_redrive_policy" "y" {\n  queue_url = aws_sqs_queue.x.id\n  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.z.arn })\n}',
    'aws_sqs_queue.x',
    { deadLetter: value('aws_sqs_queue.z') },
  ],
  [
    'resource "aws_dynamodb_table" "x" {}',
    'resource "aws_dynamodb_table_replica" "y" { global_table_arn = aws_dynamodb_table.x.arn }',
    'aws_dynamodb_table.x',
    { replicas: { value: [value('aws_dynamodb_table_replica.y')] } },
  ],
  [
    'resource "aws_lambda_function" "x" {}\nresource "aws_sqs_queue" "z" {}',
    'resource "aws_lambda_event_source_mapping" "y" {\n  function_name = aws_lambda_function.x.function_name\n  event_source_arn = aws_sqs_queue.z.arn\n}',
    'aws_lambda_function.x',
    { sources: { value: [value('aws_sqs_queue.z')] } },
  ],
];

describe('resources that set something of another', () => {
  test.each(amended)('%s', (others, by, id, properties) => {
    const { items, notModelled } = read(`${by}\n${others}`);
    expect(items.find((i) => i.id === id)?.properties).toMatchObject(properties);
    expect(notModelled).toEqual([]);
  });

  test('one that belongs to nothing here is listed', () => {
    const { notModelled } = read('resource "aws_s3_bucket_versioning" "y" { bucket = "elsewhere" }');
    expect(notModelled).toMatchObject([{ id: 'aws_s3_bucket_versioning.y', matters: 'no' }]);
  });
});

test('what a form asks for', () => {
  const text = `variable "size" {
  type        = number
  description = "How many"
  default     = 2
}
variable "stage" {
  type = string
  validation {
    condition     = contains(["test", "prod"], var.stage)
    error_message = "No."
  }
}
variable "zones" { type = list(string) }
provider "aws" { region = "eu-west-1" }`;
  expect(terraform.inputs([{ path: 'pasted.yaml', text }])).toEqual([
    { name: 'size', of: 'parameter', type: 'number', standard: '2', description: 'How many' },
    { name: 'stage', of: 'parameter', type: 'string', allowed: ['test', 'prod'] },
    { name: 'zones', of: 'parameter', type: 'list(string)' },
    { name: 'region', of: 'stack', type: '', standard: 'eu-west-1' },
  ]);
});

test('a text without a name of its own is told by what it says', () => {
  const takes = (text: string) => terraform.takes([{ path: 'pasted.yaml', text }]);
  expect(takes('resource "aws_vpc" "main" {\n}')).toBe(true);
  expect(takes('# a\nlocals {\n  a = 1\n}')).toBe(true);
  expect(takes('Resources:\n  A: { Type: "AWS::EC2::VPC" }')).toBe(false);
  const { items } = terraform.read({
    files: [{ path: 'pasted.yaml', text: 'resource "aws_sqs_queue" "q" {}' }],
    parameters: new Map(),
    stack: new Map(),
  });
  expect(items[0]?.from.file).toBe('pasted.tf');
});
