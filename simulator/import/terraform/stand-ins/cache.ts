/** ElastiCache: a replication group, or a cluster where one is asked for. */
export const CACHE = {
  'terraform-aws-modules/elasticache/aws': `
variable "create_cluster" { default = false }
variable "create_replication_group" { default = true }
variable "engine" { default = "redis" }
variable "automatic_failover_enabled" { default = null }
variable "multi_az_enabled" { default = false }
variable "num_cache_clusters" { default = null }
variable "num_node_groups" { default = null }
variable "replicas_per_node_group" { default = null }
variable "num_cache_nodes" { default = 1 }
variable "az_mode" { default = null }
variable "snapshot_retention_limit" { default = null }
resource "aws_elasticache_replication_group" "this" {
  count                      = var.create_replication_group ? 1 : 0
  engine                     = var.engine
  automatic_failover_enabled = var.automatic_failover_enabled
  multi_az_enabled           = var.multi_az_enabled
  num_cache_clusters         = var.num_cache_clusters
  num_node_groups            = var.num_node_groups
  replicas_per_node_group    = var.replicas_per_node_group
  snapshot_retention_limit   = var.snapshot_retention_limit
}
resource "aws_elasticache_cluster" "this" {
  count                    = var.create_cluster ? 1 : 0
  engine                   = var.engine
  num_cache_nodes          = var.num_cache_nodes
  az_mode                  = var.az_mode
  snapshot_retention_limit = var.snapshot_retention_limit
}
output "replication_group_primary_endpoint_address" { value = one(aws_elasticache_replication_group.this[*].primary_endpoint_address) }
`,
};
