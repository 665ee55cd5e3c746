variable "with_database" { default = false }
resource "aws_db_instance" "db" {
  count          = var.with_database ? 1 : 0
  engine         = "mysql"
  instance_class = "db.t3.micro"
}
resource "aws_dynamodb_table" "items" {
  name     = "items"
  hash_key = "id"
  point_in_time_recovery { enabled = true }
}
