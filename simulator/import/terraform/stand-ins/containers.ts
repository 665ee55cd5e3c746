/** Clusters of containers. A service of the ECS module keeps one task on Fargate where nothing else is said. */
export const CONTAINERS = {
  'terraform-aws-modules/ecs/aws//modules/service': `
variable "name" { default = null }
variable "cluster_arn" { default = null }
variable "desired_count" { default = 1 }
variable "subnet_ids" { default = [] }
variable "load_balancer" { default = {} }
resource "aws_ecs_service" "this" {
  name          = var.name
  cluster       = var.cluster_arn
  desired_count = var.desired_count
  launch_type   = "FARGATE"
  network_configuration { subnets = var.subnet_ids }
  dynamic "load_balancer" {
    for_each = var.load_balancer
    content { target_group_arn = load_balancer.value.target_group_arn }
  }
}
output "id" { value = aws_ecs_service.this.id }
`,
  'terraform-aws-modules/ecs/aws//modules/cluster': `
resource "aws_ecs_cluster" "this" {}
output "id" { value = aws_ecs_cluster.this.id }
output "arn" { value = aws_ecs_cluster.this.arn }
output "name" { value = aws_ecs_cluster.this.name }
`,
  'terraform-aws-modules/ecs/aws': `
variable "services" { default = {} }
resource "aws_ecs_cluster" "this" {}
resource "aws_ecs_service" "this" {
  for_each      = var.services
  name          = each.key
  cluster       = aws_ecs_cluster.this.arn
  desired_count = lookup(each.value, "desired_count", 1)
  launch_type   = "FARGATE"
  network_configuration { subnets = lookup(each.value, "subnet_ids", []) }
  dynamic "load_balancer" {
    for_each = lookup(each.value, "load_balancer", {})
    content { target_group_arn = load_balancer.value.target_group_arn }
  }
}
output "cluster_id" { value = aws_ecs_cluster.this.id }
output "cluster_arn" { value = aws_ecs_cluster.this.arn }
output "cluster_name" { value = aws_ecs_cluster.this.name }
`,
  'terraform-aws-modules/eks/aws': `
variable "subnet_ids" { default = [] }
variable "eks_managed_node_groups" { default = {} }
resource "aws_eks_cluster" "this" {}
resource "aws_eks_node_group" "this" {
  for_each     = var.eks_managed_node_groups
  cluster_name = aws_eks_cluster.this.name
  subnet_ids   = try(each.value.subnet_ids, var.subnet_ids)
  scaling_config {
    min_size     = try(each.value.min_size, 1)
    max_size     = try(each.value.max_size, 3)
    desired_size = try(each.value.desired_size, 1)
  }
}
output "cluster_name" { value = aws_eks_cluster.this.name }
output "cluster_id" { value = aws_eks_cluster.this.id }
output "cluster_endpoint" { value = aws_eks_cluster.this.endpoint }
`,
};
