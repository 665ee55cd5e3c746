/** An instance. */
export const INSTANCE = {
  'terraform-aws-modules/ec2-instance/aws': `
variable "create" { default = true }
variable "instance_type" { default = "t3.micro" }
variable "subnet_id" { default = null }
variable "availability_zone" { default = null }
variable "user_data" { default = null }
variable "tags" { default = {} }
variable "create_eip" { default = false }
resource "aws_instance" "this" {
  count             = var.create ? 1 : 0
  instance_type     = var.instance_type
  subnet_id         = var.subnet_id
  availability_zone = var.availability_zone
  user_data         = var.user_data
  tags              = var.tags
}
resource "aws_eip" "this" {
  count    = var.create && var.create_eip ? 1 : 0
  instance = aws_instance.this[0].id
}
output "id" { value = one(aws_instance.this[*].id) }
output "arn" { value = one(aws_instance.this[*].arn) }
output "availability_zone" { value = one(aws_instance.this[*].availability_zone) }
output "private_ip" { value = one(aws_instance.this[*].private_ip) }
output "public_ip" { value = one(aws_instance.this[*].public_ip) }
`,
};
