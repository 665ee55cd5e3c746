/** A cluster of Aurora with a member for each of its instances. */
export const CLUSTER = {
  'terraform-aws-modules/rds-aurora/aws': `
variable "engine" { default = null }
variable "engine_mode" { default = "provisioned" }
variable "instances" { default = {} }
variable "backup_retention_period" { default = null }
variable "availability_zones" { default = null }
variable "db_subnet_group_name" { default = null }
variable "create_db_subnet_group" { default = false }
variable "subnets" { default = [] }
variable "global_cluster_identifier" { default = null }
variable "replication_source_identifier" { default = null }
variable "serverlessv2_scaling_configuration" { default = {} }
variable "db_cluster_instance_class" { default = null }
resource "aws_db_subnet_group" "this" {
  count      = var.create_db_subnet_group ? 1 : 0
  subnet_ids = var.subnets
}
resource "aws_rds_cluster" "this" {
  engine                        = var.engine
  engine_mode                   = var.engine_mode
  backup_retention_period       = var.backup_retention_period
  availability_zones            = var.availability_zones
  db_subnet_group_name          = var.create_db_subnet_group ? one(aws_db_subnet_group.this[*].name) : var.db_subnet_group_name
  global_cluster_identifier     = var.global_cluster_identifier
  replication_source_identifier = var.replication_source_identifier
  db_cluster_instance_class     = var.db_cluster_instance_class
  dynamic "serverlessv2_scaling_configuration" {
    for_each = length(var.serverlessv2_scaling_configuration) > 0 ? [1] : []
    content { min_capacity = 1 }
  }
}
resource "aws_rds_cluster_instance" "this" {
  for_each           = var.instances
  cluster_identifier = aws_rds_cluster.this.id
  engine             = var.engine
  availability_zone  = try(each.value.availability_zone, null)
}
output "cluster_id" { value = aws_rds_cluster.this.id }
output "cluster_arn" { value = aws_rds_cluster.this.arn }
output "cluster_endpoint" { value = aws_rds_cluster.this.endpoint }
`,
};
