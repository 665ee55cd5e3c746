variable "multi_az" { default = true }
variable "retention" { default = 0 }
resource "aws_db_instance" "db" {
  engine                  = "mysql"
  instance_class          = "db.t3.micro"
  multi_az                = var.multi_az
  backup_retention_period = var.retention
}
