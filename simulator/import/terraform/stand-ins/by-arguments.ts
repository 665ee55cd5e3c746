import type { Declared } from '../scope';

/** A module as its arguments show it: those that it must be given, and what `engine` begins with where it decides. */
interface Signature {
  needs: readonly string[];
  engine?: RegExp;
  source: string;
}

/** The first that fits is taken, so the closer ones come first. */
const SIGNATURES: readonly Signature[] = [
  { needs: ['engine', 'instances'], engine: /^aurora/, source: 'terraform-aws-modules/rds-aurora/aws' },
  { needs: ['engine', 'instance_class', 'allocated_storage'], source: 'terraform-aws-modules/rds/aws' },
  { needs: ['replicate_source_db', 'instance_class'], source: 'terraform-aws-modules/rds/aws' },
  { needs: ['replication_group_id', 'node_type'], source: 'terraform-aws-modules/elasticache/aws' },
  { needs: ['min_size', 'max_size', 'vpc_zone_identifier'], source: 'terraform-aws-modules/autoscaling/aws' },
  { needs: ['cluster_arn', 'container_definitions'], source: 'terraform-aws-modules/ecs/aws//modules/service' },
  { needs: ['cluster_capacity_providers'], source: 'terraform-aws-modules/ecs/aws//modules/cluster' },
  { needs: ['eks_managed_node_groups'], source: 'terraform-aws-modules/eks/aws' },
  { needs: ['listeners', 'target_groups'], source: 'terraform-aws-modules/alb/aws' },
  { needs: ['cidr', 'azs'], source: 'terraform-aws-modules/vpc/aws' },
  { needs: ['function_name', 'handler', 'runtime'], source: 'terraform-aws-modules/lambda/aws' },
  { needs: ['hash_key', 'attributes'], source: 'terraform-aws-modules/dynamodb-table/aws' },
  { needs: ['bucket', 'versioning'], source: 'terraform-aws-modules/s3-bucket/aws' },
  { needs: ['instance_type', 'subnet_id'], source: 'terraform-aws-modules/ec2-instance/aws' },
];

/** The source of the stand-in that fits what a call gives; undefined where none does. `text` gives an argument as far as it is known. */
export function sourceByArguments(call: Declared, text: (name: string) => string | undefined): string | undefined {
  const { attributes } = call.body;
  return SIGNATURES.find(
    ({ needs, engine }) =>
      needs.every((name) => attributes.has(name)) &&
      (engine === undefined ? !/^aurora/.test(text('engine') ?? '') : engine.test(text('engine') ?? '')),
  )?.source;
}

/** Whether a call asks for nothing: it has switches that say what to make, and all of them are off. */
export function asksForNothing(call: Declared, text: (name: string) => string | undefined): boolean {
  const switches = [...call.body.attributes.keys()].filter((name) => /^create(_|$)|^enabled$/.test(name));
  return switches.length > 0 && switches.every((name) => text(name) === 'false');
}
