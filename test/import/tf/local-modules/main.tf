data "aws_availability_zones" "available" {}
module "network" {
  source = "./modules/network"
  cidr   = "10.1.0.0/16"
  zones  = slice(data.aws_availability_zones.available.names, 0, 2)
}
module "app" {
  source     = "./modules/app"
  subnet_ids = module.network.subnet_ids
  vpc_id     = module.network.vpc_id
  database   = { multi_az = true }
}
