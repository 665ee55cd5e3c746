/** A group with its launch template. */
export const AUTO_SCALING = {
  'terraform-aws-modules/autoscaling/aws': `
variable "create" { default = true }
variable "name" { default = null }
variable "min_size" { default = null }
variable "max_size" { default = null }
variable "desired_capacity" { default = null }
variable "vpc_zone_identifier" { default = null }
variable "availability_zones" { default = null }
variable "health_check_type" { default = null }
variable "health_check_grace_period" { default = null }
variable "target_group_arns" { default = [] }
variable "load_balancers" { default = [] }
variable "traffic_source_attachments" { default = {} }
variable "schedules" { default = {} }
variable "instance_type" { default = null }
variable "user_data" { default = null }
resource "aws_launch_template" "this" {
  instance_type = var.instance_type
  user_data     = var.user_data
}
resource "aws_autoscaling_group" "this" {
  count                     = var.create ? 1 : 0
  name                      = var.name
  min_size                  = var.min_size
  max_size                  = var.max_size
  desired_capacity          = var.desired_capacity
  vpc_zone_identifier       = var.vpc_zone_identifier
  availability_zones        = var.availability_zones
  health_check_type         = var.health_check_type
  health_check_grace_period = var.health_check_grace_period
  target_group_arns         = var.target_group_arns
  load_balancers            = var.load_balancers
  launch_template { id = aws_launch_template.this.id }
}
resource "aws_autoscaling_traffic_source_attachment" "this" {
  for_each               = var.traffic_source_attachments
  autoscaling_group_name = one(aws_autoscaling_group.this[*].name)
  traffic_source { identifier = each.value.traffic_source_identifier }
}
resource "aws_autoscaling_schedule" "this" {
  for_each               = var.schedules
  autoscaling_group_name = one(aws_autoscaling_group.this[*].name)
  min_size               = lookup(each.value, "min_size", null)
  max_size               = lookup(each.value, "max_size", null)
  desired_capacity       = lookup(each.value, "desired_capacity", null)
}
output "autoscaling_group_name" { value = one(aws_autoscaling_group.this[*].name) }
output "autoscaling_group_id" { value = one(aws_autoscaling_group.this[*].id) }
output "autoscaling_group_arn" { value = one(aws_autoscaling_group.this[*].arn) }
output "launch_template_id" { value = aws_launch_template.this.id }
`,
};
