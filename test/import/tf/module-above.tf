locals {
  region = "eu-west-1"
  zones  = ["${local.region}a", "${local.region}b"]
}

provider "aws" {
  region = local.region
}

module "vpc" {
  source           = "terraform-aws-modules/vpc/aws"
  azs              = local.zones
  cidr             = "10.5.0.0/16"
  database_subnets = ["10.5.1.0/24", "10.5.2.0/24"]
}

module "books" {
  source                  = "../../"
  identifier              = "books"
  engine                  = "mysql"
  instance_class          = "db.t4g.small"
  allocated_storage       = 20
  multi_az                = true
  backup_retention_period = 0
  db_subnet_group_name    = module.vpc.database_subnet_group_name
}

module "books_off" {
  source                    = "../../"
  create_db_instance        = false
  create_db_parameter_group = false
}
