variable "standby" { type = bool }
resource "aws_db_instance" "db" {
  engine                  = "postgres"
  instance_class          = "db.t3.micro"
  multi_az                = var.standby
  backup_retention_period = 1
}
