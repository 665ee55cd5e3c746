resource "aws_db_instance" "main" {
  identifier              = "main"
  engine                  = "mysql"
  instance_class          = "db.t3.micro"
  backup_retention_period = 3
}
resource "aws_db_instance" "reader" {
  replicate_source_db = aws_db_instance.main.identifier
  instance_class      = "db.t3.micro"
}
