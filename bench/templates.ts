import { assessFiles, type ImportInput } from '@/simulator/import';
import { ms, quantile, type Row, timed } from './row';

/** Groups with their launch templates and subnets, each in a module of its own. */
function configuration(modules: number): ImportInput['files'] {
  const calls = Array.from(
    { length: modules },
    (_, i) => `module "app_${i}" {\n  source = "./app"\n  name   = "app-${i}"\n  size   = ${2 + (i % 3)}\n}\n`,
  );
  return [
    { path: 'main.tf', text: calls.join('') },
    {
      path: 'app/main.tf',
      text: `variable "name" { type = string }
variable "size" { type = number }
data "aws_availability_zones" "all" {}
locals {
  zones = slice(data.aws_availability_zones.all.names, 0, 2)
}
resource "aws_subnet" "this" {
  for_each          = { for i, zone in local.zones : zone => cidrsubnet("10.0.0.0/16", 8, i) }
  cidr_block        = each.value
  availability_zone = each.key
  tags              = merge({ Name = format("%s-%s", var.name, each.key) }, { Part = "network" })
}
resource "aws_launch_template" "this" {
  name          = "\${var.name}-launch"
  instance_type = "t3.micro"
}
resource "aws_autoscaling_group" "this" {
  name                = var.name
  min_size            = var.size
  max_size            = var.size * 2
  vpc_zone_identifier = [for subnet in aws_subnet.this : subnet.id]
  launch_template { id = aws_launch_template.this.id }
}
resource "aws_db_instance" "this" {
  identifier              = var.name
  engine                  = "mysql"
  multi_az                = true
  backup_retention_period = 7
}
`,
    },
  ];
}

/** A plan of a megabyte of queues. */
function plan(): ImportInput['files'] {
  const resources = Array.from({ length: 2_500 }, (_, i) => ({
    address: `aws_sqs_queue.q[${i}]`,
    mode: 'managed',
    type: 'aws_sqs_queue',
    name: 'q',
    index: i,
    values: { name: `queue-${i}`, tags: { Purpose: 'x'.repeat(250) } },
  }));
  const text = JSON.stringify({ format_version: '1.2', planned_values: { root_module: { resources } } });
  return [{ path: 'plan.json', text }];
}

/** How long configurations and plans of Terraform take to be read and judged. */
export function templates(): Row[] {
  const row = (what: string, files: ImportInput['files']): Row => {
    const taken = timed(10, () => assessFiles({ files, parameters: new Map(), stack: new Map() }));
    return { what, value: ms(quantile(taken, 0.5)), target: '1000 ms' };
  };
  return [row('Terraform, 500 resources in 100 modules', configuration(100)), row('Terraform, a plan of 1 MB', plan())];
}
