output "subnet_ids" { value = [for s in aws_subnet.private : s.id] }
output "vpc_id" { value = aws_vpc.this.id }
