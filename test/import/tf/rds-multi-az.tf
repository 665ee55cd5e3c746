variable "multi_az" {
  type    = bool
  default = false
}
resource "aws_db_instance" "db" {
  engine                  = "postgres"
  instance_class          = "db.t3.micro"
  allocated_storage       = 20
  multi_az                = var.multi_az
  backup_retention_period = 7
}
