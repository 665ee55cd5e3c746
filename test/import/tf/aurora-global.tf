provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_rds_global_cluster" "all" {
  global_cluster_identifier = "all"
  engine                    = "aurora-mysql"
}
resource "aws_rds_cluster" "first" {
  engine                    = aws_rds_global_cluster.all.engine
  global_cluster_identifier = aws_rds_global_cluster.all.id
}
resource "aws_rds_cluster_instance" "first" {
  count              = 2
  cluster_identifier = aws_rds_cluster.first.id
  instance_class     = "db.r6g.large"
}
resource "aws_rds_cluster" "second" {
  provider                  = aws.west
  engine                    = aws_rds_global_cluster.all.engine
  global_cluster_identifier = aws_rds_global_cluster.all.id
}
resource "aws_rds_cluster_instance" "second" {
  provider           = aws.west
  cluster_identifier = aws_rds_cluster.second.id
  instance_class     = "db.r6g.large"
}
