variable "stage" { type = string }
resource "aws_db_instance" "data" {
  engine                  = "mysql"
  instance_class          = "db.t3.micro"
  multi_az                = var.stage == "prod"
  backup_retention_period = var.stage == "prod" ? 7 : 0
}
resource "aws_db_instance" "reports" {
  count                   = var.stage == "prod" ? 1 : 0
  engine                  = "mysql"
  instance_class          = "db.t3.micro"
  multi_az                = true
  backup_retention_period = 7
}
