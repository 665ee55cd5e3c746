/** Stores and functions of the Region. */
export const STORES = {
  'terraform-aws-modules/s3-bucket/aws': `
variable "create_bucket" { default = true }
variable "bucket" { default = null }
variable "versioning" { default = {} }
resource "aws_s3_bucket" "this" {
  count  = var.create_bucket ? 1 : 0
  bucket = var.bucket
}
resource "aws_s3_bucket_versioning" "this" {
  count  = var.create_bucket && length(keys(var.versioning)) > 0 ? 1 : 0
  bucket = aws_s3_bucket.this[0].id
  versioning_configuration {
    status = try(var.versioning["enabled"] ? "Enabled" : "Suspended", tobool(var.versioning["status"]) ? "Enabled" : "Suspended", title(lower(var.versioning["status"])))
  }
}
output "s3_bucket_id" { value = one(aws_s3_bucket.this[*].id) }
output "s3_bucket_arn" { value = one(aws_s3_bucket.this[*].arn) }
output "s3_bucket_bucket_domain_name" { value = one(aws_s3_bucket.this[*].bucket_domain_name) }
output "s3_bucket_bucket_regional_domain_name" { value = one(aws_s3_bucket.this[*].bucket_regional_domain_name) }
`,
  'terraform-aws-modules/dynamodb-table/aws': `
variable "name" { default = null }
variable "point_in_time_recovery_enabled" { default = false }
variable "replica_regions" { default = [] }
variable "tags" { default = {} }
resource "aws_dynamodb_table" "this" {
  name = var.name
  tags = var.tags
  point_in_time_recovery { enabled = var.point_in_time_recovery_enabled }
  dynamic "replica" {
    for_each = var.replica_regions
    content { region_name = replica.value.region_name }
  }
}
output "dynamodb_table_id" { value = aws_dynamodb_table.this.id }
output "dynamodb_table_arn" { value = aws_dynamodb_table.this.arn }
`,
  'terraform-aws-modules/sqs/aws': `
variable "name" { default = null }
variable "create_dlq" { default = false }
resource "aws_sqs_queue" "dlq" { count = var.create_dlq ? 1 : 0 }
resource "aws_sqs_queue" "this" {
  name           = var.name
  redrive_policy = var.create_dlq ? jsonencode({ deadLetterTargetArn = aws_sqs_queue.dlq[0].arn }) : null
}
output "queue_arn" { value = aws_sqs_queue.this.arn }
output "queue_url" { value = aws_sqs_queue.this.url }
output "queue_id" { value = aws_sqs_queue.this.id }
`,
  'terraform-aws-modules/lambda/aws': `
variable "function_name" { default = "" }
variable "create_function" { default = true }
variable "vpc_subnet_ids" { default = null }
variable "environment_variables" { default = {} }
resource "aws_lambda_function" "this" {
  count         = var.create_function ? 1 : 0
  function_name = var.function_name
  environment { variables = var.environment_variables }
  dynamic "vpc_config" {
    for_each = var.vpc_subnet_ids != null ? [1] : []
    content { subnet_ids = var.vpc_subnet_ids }
  }
}
output "lambda_function_name" { value = one(aws_lambda_function.this[*].function_name) }
output "lambda_function_arn" { value = one(aws_lambda_function.this[*].arn) }
output "lambda_function_invoke_arn" { value = one(aws_lambda_function.this[*].invoke_arn) }
`,
  'terraform-aws-modules/security-group/aws': `
resource "aws_security_group" "this" {}
output "security_group_id" { value = aws_security_group.this.id }
`,
};
