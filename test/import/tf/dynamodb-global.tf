resource "aws_dynamodb_table" "items" {
  name         = "items"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  point_in_time_recovery { enabled = true }
  dynamic "replica" {
    for_each = ["eu-west-1"]
    content { region_name = replica.value }
  }
}
