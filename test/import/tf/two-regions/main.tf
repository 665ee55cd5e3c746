provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "north"
  region = "eu-north-1"
}
module "west" { source = "./app" }
module "north" {
  source    = "./app"
  providers = { aws = aws.north }
}
resource "aws_route53_record" "www" {
  for_each       = { west = module.west.balancer, north = module.north.balancer }
  zone_id        = "Z1"
  name           = "www.example.org"
  type           = "A"
  set_identifier = each.key
  latency_routing_policy { region = each.key }
  alias {
    name                   = each.value.dns_name
    zone_id                = each.value.zone_id
    evaluate_target_health = true
  }
}
