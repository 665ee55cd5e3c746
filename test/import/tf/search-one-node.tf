resource "aws_opensearch_domain" "search" {
  domain_name = "search"
  cluster_config { instance_type = "t3.small.search" }
}
