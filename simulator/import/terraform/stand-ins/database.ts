/** An instance of RDS. */
export const DATABASE = {
  'terraform-aws-modules/rds/aws': `
variable "identifier" { default = null }
variable "create_db_instance" { default = true }
variable "engine" { default = null }
variable "multi_az" { default = false }
variable "availability_zone" { default = null }
variable "backup_retention_period" { default = null }
variable "replicate_source_db" { default = null }
variable "db_subnet_group_name" { default = null }
variable "create_db_subnet_group" { default = false }
variable "subnet_ids" { default = [] }
resource "aws_db_subnet_group" "this" {
  count      = var.create_db_subnet_group ? 1 : 0
  subnet_ids = var.subnet_ids
}
resource "aws_db_instance" "this" {
  count                   = var.create_db_instance ? 1 : 0
  identifier              = var.identifier
  engine                  = var.engine
  multi_az                = var.multi_az
  availability_zone       = var.availability_zone
  backup_retention_period = var.backup_retention_period
  replicate_source_db     = var.replicate_source_db
  db_subnet_group_name    = var.create_db_subnet_group ? one(aws_db_subnet_group.this[*].name) : var.db_subnet_group_name
}
output "db_instance_identifier" { value = one(aws_db_instance.this[*].identifier) }
output "db_instance_id" { value = one(aws_db_instance.this[*].id) }
output "db_instance_arn" { value = one(aws_db_instance.this[*].arn) }
output "db_instance_address" { value = one(aws_db_instance.this[*].address) }
output "db_instance_endpoint" { value = one(aws_db_instance.this[*].endpoint) }
`,
};
