/** The network: subnets of each kind go round the zones that are given. */
export const NETWORK = {
  'terraform-aws-modules/vpc/aws': `
variable "azs" { default = [] }
variable "public_subnets" { default = [] }
variable "private_subnets" { default = [] }
variable "database_subnets" { default = [] }
variable "elasticache_subnets" { default = [] }
variable "redshift_subnets" { default = [] }
variable "intra_subnets" { default = [] }
variable "enable_nat_gateway" { default = false }
variable "single_nat_gateway" { default = false }
variable "one_nat_gateway_per_az" { default = false }
locals {
  nats = !var.enable_nat_gateway ? 0 : var.single_nat_gateway ? 1 : var.one_nat_gateway_per_az ? length(var.azs) : max(length(var.private_subnets), length(var.database_subnets))
  groups = length(var.database_subnets) > 0 ? 1 : 0
}
resource "aws_vpc" "this" {}
resource "aws_subnet" "public" {
  count             = length(var.public_subnets)
  availability_zone = element(var.azs, count.index)
}
resource "aws_subnet" "private" {
  count             = length(var.private_subnets)
  availability_zone = element(var.azs, count.index)
}
resource "aws_subnet" "database" {
  count             = length(var.database_subnets)
  availability_zone = element(var.azs, count.index)
}
resource "aws_subnet" "elasticache" {
  count             = length(var.elasticache_subnets)
  availability_zone = element(var.azs, count.index)
}
resource "aws_subnet" "redshift" {
  count             = length(var.redshift_subnets)
  availability_zone = element(var.azs, count.index)
}
resource "aws_subnet" "intra" {
  count             = length(var.intra_subnets)
  availability_zone = element(var.azs, count.index)
}
resource "aws_db_subnet_group" "database" {
  count      = local.groups
  subnet_ids = aws_subnet.database[*].id
}
resource "aws_elasticache_subnet_group" "elasticache" {
  count      = length(var.elasticache_subnets) > 0 ? 1 : 0
  subnet_ids = aws_subnet.elasticache[*].id
}
resource "aws_nat_gateway" "this" {
  count     = local.nats
  subnet_id = element(aws_subnet.public[*].id, var.single_nat_gateway ? 0 : count.index)
}
resource "aws_route_table" "private" { count = max(local.nats, 1) }
resource "aws_route" "private_nat_gateway" {
  count                  = local.nats
  route_table_id         = aws_route_table.private[count.index].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.this[count.index].id
}
resource "aws_route_table_association" "private" {
  count          = length(var.private_subnets)
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = element(aws_route_table.private[*].id, count.index)
}
output "vpc_id" { value = aws_vpc.this.id }
output "azs" { value = var.azs }
output "public_subnets" { value = aws_subnet.public[*].id }
output "private_subnets" { value = aws_subnet.private[*].id }
output "database_subnets" { value = aws_subnet.database[*].id }
output "elasticache_subnets" { value = aws_subnet.elasticache[*].id }
output "redshift_subnets" { value = aws_subnet.redshift[*].id }
output "intra_subnets" { value = aws_subnet.intra[*].id }
output "database_subnet_group" { value = one(aws_db_subnet_group.database[*].name) }
output "database_subnet_group_name" { value = one(aws_db_subnet_group.database[*].name) }
output "elasticache_subnet_group_name" { value = one(aws_elasticache_subnet_group.elasticache[*].name) }
output "natgw_ids" { value = aws_nat_gateway.this[*].id }
output "private_route_table_ids" { value = aws_route_table.private[*].id }
`,
};
