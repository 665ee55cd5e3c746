data "aws_availability_zones" "available" {}
locals {
  azs = slice(data.aws_availability_zones.available.names, 0, 3)
}
module "vpc" {
  source             = "terraform-aws-modules/vpc/aws"
  version            = "~> 5.0"
  cidr               = "10.0.0.0/16"
  azs                = local.azs
  private_subnets    = [for i, az in local.azs : cidrsubnet("10.0.0.0/16", 8, i)]
  public_subnets     = [for i, az in local.azs : cidrsubnet("10.0.0.0/16", 8, i + 4)]
  enable_nat_gateway = true
  single_nat_gateway = true
}
module "alb" {
  source  = "terraform-aws-modules/alb/aws"
  version = "~> 9.0"
  subnets = module.vpc.public_subnets
  target_groups = {
    app = { port = 80, create_attachment = false }
  }
  listeners = {
    http = { port = 80, forward = { target_group_key = "app" } }
  }
}
module "asg" {
  source              = "git::https://github.com/terraform-aws-modules/terraform-aws-autoscaling.git?ref=v8.0.0"
  min_size            = 1
  max_size            = 3
  desired_capacity    = 1
  vpc_zone_identifier = module.vpc.private_subnets
  traffic_source_attachments = {
    alb = { traffic_source_identifier = module.alb.target_groups["app"].arn }
  }
}
