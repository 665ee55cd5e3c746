module "db" {
  source     = "terraform-aws-modules/rds/aws"
  identifier = "db"
  engine     = "postgres"
  multi_az   = true
}
