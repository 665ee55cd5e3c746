/** Balancers. Which listener goes to which target group does not matter here: each listener goes to all. */
export const BALANCER = {
  'terraform-aws-modules/alb/aws': `
variable "subnets" { default = null }
variable "subnet_mapping" { default = [] }
variable "internal" { default = null }
variable "load_balancer_type" { default = "application" }
variable "target_groups" { default = {} }
variable "listeners" { default = {} }
locals {
  names  = try(keys(var.target_groups), range(length(var.target_groups)))
  groups = { for i, name in local.names : name => try(var.target_groups[name], var.target_groups[i]) }
}
resource "aws_lb" "this" {
  subnets            = var.subnets
  internal           = var.internal
  load_balancer_type = var.load_balancer_type
  dynamic "subnet_mapping" {
    for_each = var.subnet_mapping
    content { subnet_id = subnet_mapping.value.subnet_id }
  }
}
resource "aws_lb_target_group" "this" {
  for_each    = local.groups
  target_type = try(each.value.target_type, null)
}
resource "aws_lb_target_group_attachment" "this" {
  for_each         = { for name, group in local.groups : name => group if try(group.target_id, null) != null && try(group.create_attachment, true) }
  target_group_arn = aws_lb_target_group.this[each.key].arn
  target_id        = each.value.target_id
}
resource "aws_lb_listener" "this" {
  load_balancer_arn = aws_lb.this.arn
  dynamic "default_action" {
    for_each = aws_lb_target_group.this
    content { target_group_arn = default_action.value.arn }
  }
}
output "arn" { value = aws_lb.this.arn }
output "lb_arn" { value = aws_lb.this.arn }
output "id" { value = aws_lb.this.id }
output "lb_id" { value = aws_lb.this.id }
output "dns_name" { value = aws_lb.this.dns_name }
output "lb_dns_name" { value = aws_lb.this.dns_name }
output "zone_id" { value = aws_lb.this.zone_id }
output "lb_zone_id" { value = aws_lb.this.zone_id }
output "target_groups" { value = aws_lb_target_group.this }
output "target_group_arns" { value = [for group in aws_lb_target_group.this : group.arn] }
`,
  'terraform-aws-modules/elb/aws': `
variable "subnets" { default = [] }
variable "internal" { default = false }
variable "instances" { default = [] }
variable "number_of_instances" { default = 0 }
resource "aws_elb" "this" {
  subnets   = var.subnets
  internal  = var.internal
  instances = var.instances
}
output "elb_id" { value = aws_elb.this.id }
output "elb_name" { value = aws_elb.this.name }
output "elb_dns_name" { value = aws_elb.this.dns_name }
`,
};
