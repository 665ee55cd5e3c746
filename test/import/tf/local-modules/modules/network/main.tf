resource "aws_vpc" "this" { cidr_block = var.cidr }
resource "aws_subnet" "private" {
  for_each          = { for i, zone in var.zones : zone => cidrsubnet(var.cidr, 8, i) }
  vpc_id            = aws_vpc.this.id
  cidr_block        = each.value
  availability_zone = each.key
}
