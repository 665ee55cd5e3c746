provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
resource "aws_db_instance" "main" {
  engine                  = "mysql"
  instance_class          = "db.t3.micro"
  backup_retention_period = 7
  multi_az                = true
}
resource "aws_db_instance" "copy" {
  provider            = aws.us
  replicate_source_db = aws_db_instance.main.arn
  instance_class      = "db.t3.micro"
}
