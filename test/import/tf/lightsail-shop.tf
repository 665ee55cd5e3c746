resource "aws_lightsail_instance" "shop" {
  name              = "shop"
  availability_zone = "us-east-1b"
  blueprint_id      = "nginx"
  bundle_id         = "small_3_0"
}

resource "aws_lightsail_database" "orders" {
  relational_database_name = "orders"
  availability_zone        = "us-east-1b"
  blueprint_id             = "mysql_8_0"
  bundle_id                = "small_ha_2_0"
  master_database_name     = "o"
  master_username          = "u"
  master_password          = "written-elsewhere"
}
