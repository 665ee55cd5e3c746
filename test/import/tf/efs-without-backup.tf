data "aws_availability_zones" "available" { state = "available" }
resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "public" {
  count             = 2
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
  availability_zone = data.aws_availability_zones.available.names[count.index]
}
resource "aws_efs_file_system" "files" { encrypted = true }
resource "aws_efs_mount_target" "files" {
  for_each       = { for i, s in aws_subnet.public : i => s.id }
  file_system_id = aws_efs_file_system.files.id
  subnet_id      = each.value
}
